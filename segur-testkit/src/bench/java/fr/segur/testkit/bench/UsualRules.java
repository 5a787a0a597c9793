package fr.segur.testkit.bench;

import fr.segur.model.DemandeAvance;
import fr.segur.model.Etablissement;
import fr.segur.model.Finess;
import fr.segur.model.LigneAvance;
import fr.segur.model.Montant;
import fr.segur.model.Structure;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Bareme.Tranche;
import fr.segur.rules.ExtractionFiness;
import fr.segur.rules.Facts;
import fr.segur.rules.RegistreFiness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** A dozen of the rules of an advance, as a team that takes Drools would write them. */
public final class UsualRules {

  private static final String RULES = """
      package fr.segur.bench
      import fr.segur.testkit.bench.UsualRules.Order
      import fr.segur.testkit.bench.UsualRules.Site
      import fr.segur.testkit.bench.UsualRules.Calendar
      global java.util.List errors

      rule "opening" when
        Calendar($d : opening) $o : Order(date < $d)
      then errors.add("opening"); end

      rule "reception" when
        Calendar($d : reception) $o : Order(date > $d)
      then errors.add("reception"); end

      rule "ceiling" when
        $o : Order($c : ceiling, amount > $c)
      then errors.add("ceiling"); end

      rule "order form" when
        $o : Order(orderForm == false)
      then errors.add("order form"); end

      rule "call" when
        $o : Order(call != "AF-MS2 DUI PDE-Va1")
      then errors.add("call"); end

      rule "line twice" when
        $o : Order($n : number) Order(number == $n, this != $o)
      then errors.add("line twice"); end

      rule "mandataire" when
        $o : Order(mandataire == true, mandataireName == null)
      then errors.add("mandataire"); end

      rule "key of the organisme" when
        $s : Site(keyOfOrganisme == false)
      then errors.add("key of the organisme"); end

      rule "key of the ESMS" when
        $s : Site(key == false)
      then errors.add("key of the ESMS"); end

      rule "category" when
        $s : Site(eligible == false)
      then errors.add("category"); end

      rule "extraction" when
        $s : Site(registered == false)
      then errors.add("extraction"); end

      rule "ESMS twice" when
        $s : Site($f : finess) Site(finess == $f, this != $s)
      then errors.add("ESMS twice"); end
      """;

  private final KieBase base =
      new KieHelper().addContent(RULES, ResourceType.DRL).build();

  /** How many times a rule is broken. */
  int errors(DemandeAvance demande, Facts facts) {
    RegistreFiness registre =
        Objects.requireNonNull(facts.registre(ExtractionFiness.AU_03_01_2022));
    var errors = new ArrayList<String>();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("errors", errors);
      session.insert(new Calendar(facts));
      for (LigneAvance ligne : demande.lignes()) {
        session.insert(new Order(ligne, registre));
        for (Structure structure : structures(ligne)) {
          for (Etablissement esms : structure.etablissements()) {
            session.insert(new Site(structure, esms, registre));
          }
        }
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return errors.size();
  }

  private static List<Structure> structures(LigneAvance ligne) {
    var beneficiaires = ligne.beneficiaires();
    return beneficiaires == null ? List.of() : beneficiaires.structures();
  }

  /** The days that matter. */
  public static final class Calendar {

    private final @Nullable LocalDate opening;
    private final @Nullable LocalDate reception;

    Calendar(Facts facts) {
      this.opening = facts.dateOuverture();
      var recuLe = facts.recuLe();
      this.reception =
          recuLe == null ? null : LocalDate.ofInstant(recuLe, ZoneId.of("Europe/Paris"));
    }

    public @Nullable LocalDate getOpening() {
      return opening;
    }

    public @Nullable LocalDate getReception() {
      return reception;
    }
  }

  /** A request, as a bean. */
  public static final class Order {

    private final LigneAvance ligne;
    private final BigDecimal ceiling;

    Order(LigneAvance ligne, RegistreFiness registre) {
      this.ligne = ligne;
      Montant sum = Montant.ZERO;
      for (Structure structure : structures(ligne)) {
        Tranche tranche = AfMs2DuiPde.V2
            .bareme()
            .tranche(registre.nombreEsmsDeLAppel(pack(structure.finessJuridique())));
        if (tranche != null) {
          sum =
              sum.plus(tranche.prixUnitaireHT().times(structure.etablissements().size()));
        }
      }
      this.ceiling = sum.toBigDecimal();
    }

    public @Nullable Long getNumber() {
      return ligne.numLigne();
    }

    public @Nullable LocalDate getDate() {
      var commande = ligne.commande();
      return commande == null ? null : commande.dateCommande();
    }

    public @Nullable BigDecimal getAmount() {
      var commande = ligne.commande();
      return commande == null ? null : commande.montantSegurHT();
    }

    public @Nullable String getCall() {
      var commande = ligne.commande();
      return commande == null ? null : commande.referenceAF();
    }

    public BigDecimal getCeiling() {
      return ceiling;
    }

    public boolean isOrderForm() {
      return ligne.piecesJustificatives().stream()
          .anyMatch(piece -> "BON_COMMANDE".equals(piece.typeFichier()));
    }

    public boolean isMandataire() {
      var beneficiaires = ligne.beneficiaires();
      return beneficiaires != null && Boolean.TRUE.equals(beneficiaires.isMandataire());
    }

    public @Nullable String getMandataireName() {
      var beneficiaires = ligne.beneficiaires();
      return beneficiaires == null ? null : beneficiaires.nomMandataire();
    }
  }

  /** An ESMS of an order, as a bean. */
  public static final class Site {

    private final Structure structure;
    private final Etablissement esms;
    private final RegistreFiness registre;

    Site(Structure structure, Etablissement esms, RegistreFiness registre) {
      this.structure = structure;
      this.esms = esms;
      this.registre = registre;
    }

    public @Nullable String getFiness() {
      return esms.finessGeo();
    }

    public boolean isKey() {
      return keyed(esms.finessGeo());
    }

    public boolean isKeyOfOrganisme() {
      return keyed(structure.finessJuridique());
    }

    public boolean isEligible() {
      return AfMs2DuiPde.V2.concerne(esms.categorieFINESS());
    }

    public boolean isRegistered() {
      return registre.organismeDe(pack(esms.finessGeo())) == pack(structure.finessJuridique());
    }
  }

  private static boolean keyed(@Nullable String finess) {
    return finess != null && Finess.cleValide(finess);
  }

  private static int pack(@Nullable String finess) {
    return Finess.pack(finess == null ? "" : finess);
  }
}

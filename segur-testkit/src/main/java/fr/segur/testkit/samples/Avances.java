package fr.segur.testkit.samples;

import fr.segur.model.Beneficiaires;
import fr.segur.model.CertificatServeur;
import fr.segur.model.Commande;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.DemandeAvance;
import fr.segur.model.Etablissement;
import fr.segur.model.LigneAvance;
import fr.segur.model.Montant;
import fr.segur.model.PieceJustificative;
import fr.segur.model.RegimeTva;
import fr.segur.model.ScenarioInstallation;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Structure;
import fr.segur.testkit.samples.Organisme.Esms;
import fr.segur.testkit.samples.Wish.Certificats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws valid advance requests in a world made for them. */
final class Avances {

  private static final BigDecimal[] TAUX = {
    new BigDecimal("20"),
    new BigDecimal("20.0"),
    new BigDecimal("8.5"),
    new BigDecimal("5.50"),
    new BigDecimal("2.1"),
    new BigDecimal("0.01"),
    new BigDecimal("19.99")
  };

  private final Wish wish;
  private final Draw draw;
  private final Monde monde;

  private Avances(Wish wish, Monde monde, Draw draw) {
    this.wish = wish;
    this.monde = monde;
    this.draw = draw;
  }

  /** What was drawn: the request, and its world. */
  record Drawn(DemandeAvance demande, Monde monde) {}

  static Drawn draw(Wish wish, Draw draw) {
    var monde = new Monde(wish.plan().apply(draw), draw);
    return new Drawn(new Avances(wish, monde, draw).demande(), monde);
  }

  private DemandeAvance demande() {
    int number = wish.lignes() > 0 ? wish.lignes() : draw.oneOf(1, 1, 2, 3);
    var lignes = new ArrayList<LigneAvance>(number);
    long numLigne = 0;
    for (int i = 0; i < number; i++) {
      numLigne += draw.once(6) ? draw.between(2, 1_000) : 1;
      lignes.add(ligne(numLigne));
    }
    if (draw.once(8)) {
      Collections.reverse(lignes);
    }
    return new DemandeAvance(monde.numeroAns, monde.siret, lignes);
  }

  private LigneAvance ligne(long numLigne) {
    RegimeTva regime = wish.regime() != null
        ? wish.regime()
        : draw.oneOf(RegimeTva.TTC, RegimeTva.TTC, RegimeTva.HT);
    LocalDate date = monde.plan.commande().apply(draw);
    var structures = new ArrayList<Structure>();
    var busy = new HashSet<Organisme>();
    Montant plafond = Montant.ZERO;
    int number = wish.structures() > 0 ? wish.structures() : draw.once(4) ? draw.between(2, 3) : 1;
    for (int i = 0; i < number; i++) {
      Organisme organisme = monde.organisme(date, wish, busy, draw);
      List<Esms> ordered = organisme.order(draw);
      plafond = plafond.plus(organisme.tranche().prixUnitaireHT().times(ordered.size()));
      structures.add(structure(organisme, ordered));
    }
    String reference = draw.oneOf("AF-MS2 DUI PDE-Va1", "AF-MS2-DUI-PDE-Va1", "AF MS2 DUI PDE Va1");
    return LigneAvance.builder()
        .numLigne(numLigne)
        .typeAction("C")
        .numeroEditeur(Numeros.digits(draw.below(100_000), 5))
        .commande(new Commande(reference, date, regime, taux(regime), amount(plafond)))
        .beneficiaires(beneficiaires(structures))
        .piecesJustificatives(pieces(regime))
        .build();
  }

  private BigDecimal taux(RegimeTva regime) {
    return regime == RegimeTva.HT
        ? draw.oneOf(BigDecimal.ZERO, new BigDecimal("0.00"))
        : draw.oneOf(TAUX);
  }

  /** At most the ceiling: itself, a cent below, any amount, a cent. */
  private BigDecimal amount(Montant plafond) {
    BigDecimal most = plafond.toBigDecimal();
    return switch (draw.below(6)) {
      case 3 -> most.subtract(new BigDecimal("0.01"));
      case 4 -> new BigDecimal("0.01");
      case 5 -> BigDecimal.valueOf(draw.between(1, most.unscaledValue().intValueExact()), 2);
      default -> most;
    };
  }

  private Beneficiaires beneficiaires(List<Structure> structures) {
    boolean mandataire =
        wish.mandataire() != null ? wish.mandataire() : structures.size() > 1 || draw.once(6);
    return mandataire
        ? new Beneficiaires(
            true, Textes.nom(draw), Textes.email(draw), Textes.telephone(draw), structures)
        : new Beneficiaires(false, null, null, null, structures);
  }

  private Structure structure(Organisme organisme, List<Esms> ordered) {
    return Structure.builder()
        .nomResponsable(Textes.nom(draw))
        .emailResponsable(Textes.email(draw))
        .telephoneResponsable(Textes.telephone(draw))
        .finessJuridique(organisme.finess())
        .certificat(certificat(organisme))
        .etablissements(ordered.stream().map(this::etablissement).toList())
        .build();
  }

  private Etablissement etablissement(Esms esms) {
    return Etablissement.builder()
        .finessGeo(esms.finess())
        .categorieFINESS(esms.categorie())
        .ancienneVersion(draw.once(2) ? draw.oneOf("1.0.1", "") : null)
        .scenarioInstallation(new ScenarioInstallation(
            monde.maitreIdentite && draw.once(2),
            monde.stockageIdentite && draw.once(2),
            Textes.operateur(draw)))
        .build();
  }

  private @Nullable CommandeCertificat certificat(Organisme organisme) {
    return switch (wish.certificats()) {
      case ABSENTS -> null;
      case REFUSES -> new CommandeCertificat(false, null, null, null, null);
      case LIBRES ->
        switch (monde.plan.allowsCertificates() ? draw.below(4) : 0) {
          case 0 -> null;
          case 1 -> new CommandeCertificat(false, null, null, null, nothing());
          default -> ordered(organisme);
        };
      default -> ordered(organisme);
    };
  }

  /** A block of nulls counts as null. */
  private @Nullable CertificatServeur nothing() {
    return draw.once(2) ? new CertificatServeur(null, null, null, null, null) : null;
  }

  private @Nullable CommandeCertificat ordered(Organisme organisme) {
    if (!organisme.takeCertificate()) {
      return null;
    }
    boolean card = wish.certificats() == Certificats.AVEC_CARTE;
    boolean structure = draw.once(2);
    boolean og = (card && structure) || draw.once(2);
    boolean editeur = (card && !structure) || draw.once(2);
    boolean mandatory = structure ? og : editeur;
    String carte = mandatory || draw.once(2) ? Textes.carte(draw) : null;
    return new CommandeCertificat(
        true,
        og,
        structure ? StatutAdminTechnique.STRUCTURE : StatutAdminTechnique.EDITEUR,
        editeur,
        new CertificatServeur(
            carte,
            Textes.lettres(draw),
            Textes.telephone(draw),
            Textes.email(draw),
            draw.oneOf("DMP", "INS", "DMP,INS", "DMP, INS")));
  }

  private List<PieceJustificative> pieces(RegimeTva regime) {
    var pieces = new ArrayList<PieceJustificative>();
    pieces.add(Textes.piece("BON_COMMANDE", draw));
    if (regime == RegimeTva.HT) {
      pieces.add(Textes.piece("ATTESTATION_TVA", draw));
    }
    if (draw.once(6)) {
      pieces.add(0, Textes.piece(draw.oneOf("AUTRE_S", "VA", "PV_PILOTE", "BON_COMMANDE"), draw));
    }
    return pieces;
  }
}

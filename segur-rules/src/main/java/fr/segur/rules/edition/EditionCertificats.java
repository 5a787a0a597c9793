package fr.segur.rules.edition;

import fr.segur.model.Beneficiaires;
import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Finding;
import fr.segur.model.LigneAvance;
import fr.segur.model.Severity;
import fr.segur.model.Structure;
import fr.segur.model.Verdict;
import fr.segur.rules.edition.Changement.Nature;
import fr.segur.rules.edition.GuideDeSaisie.Cadre;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The certificates of an advance that is being modified (guide 003, § 4): rows are added, modified
 * and deleted in a table, and nothing is kept before it is confirmed. A row that is wrong does not
 * enter the table, and the pointers of its refusal are relative to its structure. Immutable and
 * thread-safe.
 */
public final class EditionCertificats {

  private static final List<Rubrique<LigneCertificat>> RUBRIQUES = ChampDuFormulaire.ALL.stream()
      .map(champ -> Rubrique.of(champ.champ(), champ.valeur()))
      .toList();

  private final LigneAvance avant;
  private final GuideDeSaisie guide;
  private final boolean blocValide;
  private final List<LigneCertificat> lignes;

  private EditionCertificats(
      LigneAvance avant, GuideDeSaisie guide, boolean blocValide, List<LigneCertificat> lignes) {
    this.avant = avant;
    this.guide = guide;
    this.blocValide = blocValide;
    this.lignes = List.copyOf(lignes);
  }

  /**
   * Opens the table of a request.
   *
   * @param lodged the request as it was lodged
   * @param guide the rules, under the facts of the modification; see {@link GuideDeSaisie#libre}
   * @param blocValide whether the agency has validated the whole block; one row that is not leaves
   *     it open (C-72)
   * @return the table as it stands
   */
  public static EditionCertificats de(LigneAvance lodged, GuideDeSaisie guide, boolean blocValide) {
    return new EditionCertificats(lodged, guide, blocValide, LigneCertificat.de(lodged));
  }

  /** {@return the rows of the table, those added last at its end} */
  public List<LigneCertificat> lignes() {
    return lignes;
  }

  /** {@return the rows as the table to modify shows them} */
  public List<EcranDesCertificats.Rang> rangs() {
    List<LigneCertificat> before = LigneCertificat.de(avant);
    return lignes.stream()
        .map(row -> new EcranDesCertificats.Rang(
            row,
            before.stream()
                .noneMatch(one -> Objects.equals(one.finessJuridique(), row.finessJuridique())),
            blocValide))
        .toList();
  }

  /**
   * {@return what may be done; nothing once the block is validated (S003-42), nor before the day
   * from which there is one (S003-05, S003-06)}
   */
  public List<ActeCertificat> actes() {
    return blocValide || guide.tropTot() ? List.of() : List.of(ActeCertificat.values());
  }

  /**
   * {@return the pop-in of a new row, from what was filled in so far (S003-51)}
   *
   * @param saisie the row as filled in so far
   */
  public List<EtatDuChamp> formulaireDAjout(LigneCertificat saisie) {
    return pourAjout().guide(saisie.commandee());
  }

  /**
   * {@return the pop-in of the row of that organisme, from what it holds so far (S003-45)}
   *
   * @param finess FINESS juridique of the row
   * @param saisie the row as filled in so far
   */
  public List<EtatDuChamp> formulaireDeModification(String finess, LigneCertificat saisie) {
    return pourModification(finess).guide(saisie.commandee());
  }

  /**
   * Puts a new row in the table, if nothing is wrong with it (S003-63).
   *
   * @param saisie the row as filled in so far
   * @return the state after it, or why nothing changed
   */
  public Essai<EditionCertificats> ajouter(LigneCertificat saisie) {
    LigneCertificat row = saisie.commandee();
    return edit(pourAjout(), row, rows -> {
      rows.add(row);
      return rows;
    });
  }

  /**
   * Replaces the row of that organisme, if nothing is wrong with it (S003-49).
   *
   * @param finess FINESS juridique of the row
   * @param saisie the row as filled in so far
   * @return the state after it, or why nothing changed
   */
  public Essai<EditionCertificats> modifier(String finess, LigneCertificat saisie) {
    LigneCertificat row = saisie.commandee();
    if (rang(finess) < 0) {
      return refuse(RefusCertificat.ABSENT, Map.of("finess", finess));
    }
    if (!finess.equals(saisie.finessJuridique())) {
      return refuse(RefusCertificat.VERROUILLE, Map.of());
    }
    return edit(pourModification(finess), row, rows -> {
      rows.set(rang(finess), row);
      return rows;
    });
  }

  /**
   * Takes the row of that organisme out of the table (S003-44).
   *
   * @param finess FINESS juridique of the row
   * @return the state after it, or why nothing changed
   */
  public Essai<EditionCertificats> supprimer(String finess) {
    return rang(finess) < 0
        ? refuse(RefusCertificat.ABSENT, Map.of("finess", finess))
        : edit(guide, null, rows -> {
          rows.remove(rang(finess));
          return rows;
        });
  }

  /** {@return what differs from the request as lodged: fields and added rows are shown in green} */
  public List<Changement> changements() {
    var ecarts = new Ecarts();
    List<LigneCertificat> before = LigneCertificat.de(avant);
    var paires = Appariement.of(before, lignes, LigneCertificat::finessJuridique);
    for (int i = 0; i < before.size(); i++) {
      LigneCertificat row = before.get(i);
      if (paires.devenu(i) == Appariement.AUCUN) {
        ecarts.note(
            Nature.SUPPRESSION, Champ.CERTIFICAT_SERVEUR, place(row.finessJuridique()), row, null);
      } else {
        ecarts.rubriques(
            place(row.finessJuridique()), RUBRIQUES, row, lignes.get(paires.devenu(i)));
      }
    }
    for (int j : paires.ajoutes()) {
      LigneCertificat row = lignes.get(j);
      ecarts.note(Nature.AJOUT, Champ.CERTIFICAT_SERVEUR, place(row.finessJuridique()), null, row);
    }
    return ecarts.changements();
  }

  /** {@return the request with the table as it stands; a deleted row no longer orders anything} */
  public LigneAvance ligne() {
    Beneficiaires beneficiaires = avant.beneficiaires();
    return beneficiaires == null
        ? avant
        : LigneAvance.builder()
            .from(avant)
            .beneficiaires(Beneficiaires.builder()
                .from(beneficiaires)
                .structures(
                    beneficiaires.structures().stream().map(this::structure).toList())
                .build())
            .build();
  }

  /**
   * Keeps the table if the import test accepts it; nothing is kept of one it does not.
   *
   * @return what is kept, or why nothing is
   */
  public Confirmation<LigneAvance> confirmer() {
    Verdict verdict = guide.verdict(ligne());
    return Confirmation.of(ligne(), changements(), verdict.outcome(), verdict.findings(), verdict);
  }

  /**
   * Gives it up: the request as it was lodged.
   *
   * @return the request as it was lodged
   */
  public LigneAvance abandonner() {
    return avant;
  }

  private GuideDeSaisie pourAjout() {
    return guide.dans(new Cadre(organismes(), numeros(""), null, blocValide));
  }

  /** What is green is what differs from the row as lodged, or as added. */
  private GuideDeSaisie pourModification(String finess) {
    LigneCertificat origine = Stream.concat(LigneCertificat.de(avant).stream(), lignes.stream())
        .filter(row -> finess.equals(row.finessJuridique()))
        .findFirst()
        .orElse(LigneCertificat.VIDE);
    return guide.dans(new Cadre(organismes(), numeros(finess), origine, blocValide));
  }

  private Essai<EditionCertificats> edit(
      GuideDeSaisie rules,
      @Nullable LigneCertificat row,
      UnaryOperator<List<LigneCertificat>> edit) {
    if (blocValide) {
      return refuse(RefusCertificat.VALIDE, Map.of());
    }
    List<Finding> errors = row == null
        ? List.of()
        : rules.constats(row).stream()
            .filter(one -> one.severity() == Severity.ERROR)
            .toList();
    return errors.isEmpty()
        ? new Essai<>(
            new EditionCertificats(avant, guide, false, edit.apply(new ArrayList<>(lignes))),
            List.of())
        : new Essai<>(this, errors);
  }

  private Essai<EditionCertificats> refuse(RefusCertificat why, Map<String, Object> arguments) {
    return new Essai<>(this, List.of(why.constat(arguments)));
  }

  private Structure structure(Structure structure) {
    String finess = structure.finessJuridique();
    int rang = rang(finess);
    CommandeCertificat before = structure.certificat();
    if (rang >= 0) {
      return avec(structure, lignes.get(rang).commande());
    }
    boolean ordered = before != null && Boolean.TRUE.equals(before.demandeCertificatServeur());
    return ordered
        ? avec(
            structure,
            CommandeCertificat.builder().demandeCertificatServeur(false).build())
        : structure;
  }

  private static Structure avec(Structure structure, CommandeCertificat commande) {
    return Structure.builder().from(structure).certificat(commande).build();
  }

  private int rang(@Nullable String finess) {
    for (int i = 0; i < lignes.size(); i++) {
      if (Objects.equals(lignes.get(i).finessJuridique(), finess)) {
        return i;
      }
    }
    return -1;
  }

  private List<Structure> structures() {
    Beneficiaires beneficiaires = avant.beneficiaires();
    return beneficiaires == null ? List.of() : beneficiaires.structures();
  }

  private Set<String> organismes() {
    return structures().stream()
        .flatMap(structure -> Optional.ofNullable(structure.finessJuridique()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The organismes that have a row, but for that one. */
  private Set<String> numeros(String but) {
    return lignes.stream()
        .flatMap(row -> Optional.ofNullable(row.finessJuridique()).stream())
        .filter(finess -> !finess.equals(but))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String place(@Nullable String finess) {
    List<Structure> structures = structures();
    for (int i = 0; i < structures.size(); i++) {
      if (Objects.equals(structures.get(i).finessJuridique(), finess)) {
        return Champ.STRUCTURES.pointer() + "/" + i;
      }
    }
    return Champ.STRUCTURES.pointer();
  }
}

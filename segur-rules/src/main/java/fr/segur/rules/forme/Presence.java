package fr.segur.rules.forme;

import fr.segur.model.Champ;
import fr.segur.model.TypeDemande;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe;
import fr.segur.rules.Situe.Depot;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.Situe.Piece;
import fr.segur.rules.Situe.StructureCliente;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every request must carry. A blank text counts as missing; inside an object that is itself
 * missing, nothing more is asked; what stands there unreadable is not missing.
 */
public final class Presence {

  /** The code of every rule here, and of the reader's own word about missing lists. */
  public static final String CODE = "JSON-MANQUANT";

  /** Present, as far as this level can tell: the object around it is missing. */
  private static final Object ELSEWHERE = new Object();

  public static final List<Rule<Depot>> DU_DEPOT =
      List.of(required(Champ.NUMERO_ANS, Depot::numeroAns), required(Champ.SIRET, Depot::siret));

  public static final List<Rule<Ligne>> DE_LA_LIGNE = List.of(
      required(Champ.NUM_LIGNE, l -> l.valeur().numLigne()),
      required(Champ.TYPE_ACTION, l -> l.valeur().typeAction()),
      required(Champ.NUMERO_EDITEUR, l -> l.valeur().numeroEditeur()),
      required(Champ.COMMANDE, Ligne::commande),
      required(Champ.REFERENCE_AF, Ligne::commande, c -> c.referenceAF()),
      required(Champ.DATE_COMMANDE, Ligne::commande, c -> c.dateCommande()),
      required(Champ.REGIME_TVA, Ligne::commande, c -> c.regimeTVA()),
      required(Champ.TAUX_TVA, Ligne::commande, c -> c.tauxTVA()),
      required(Champ.BENEFICIAIRES, Ligne::beneficiaires),
      required(Champ.IS_MANDATAIRE, Ligne::beneficiaires, b -> b.isMandataire()));

  /** What an advance request has beside what every request has. */
  public static final List<Rule<Ligne>> DE_L_AVANCE =
      List.of(required(Champ.MONTANT_SEGUR_HT, Ligne::commande, c -> c.montantSegurHT()));

  /** What a balance request has beside what every request has. */
  public static final List<Rule<Ligne>> DU_SOLDE = List.of(
      required(Champ.NUMERO_ASP, l -> l.valeur().numeroASP()),
      required(Champ.FACTURE, Ligne::facture),
      required(Champ.DATE_FACTURE, Ligne::facture, f -> f.dateFacture()),
      required(Champ.MONTANT_FACTURE_HT, Ligne::facture, f -> f.montantSegurHT()));

  public static final List<Rule<StructureCliente>> DE_LA_STRUCTURE = List.of(
      required(Champ.NOM_RESPONSABLE, s -> s.valeur().nomResponsable()),
      required(Champ.EMAIL_RESPONSABLE, s -> s.valeur().emailResponsable()),
      required(Champ.TELEPHONE_RESPONSABLE, s -> s.valeur().telephoneResponsable()),
      required(Champ.FINESS_JURIDIQUE, s -> s.valeur().finessJuridique()));

  public static final List<Rule<Esms>> DE_L_ESMS = List.of(
      required(Champ.FINESS_GEO, e -> e.valeur().finessGeo()),
      required(Champ.CATEGORIE_FINESS, e -> e.valeur().categorieFINESS()));

  /** The installation that was ordered. */
  public static final List<Rule<Esms>> DE_L_ESMS_DE_L_AVANCE = scenario(TypeDemande.AVANCE);

  /** The installation that was made, and whether the ESMS is still there. */
  public static final List<Rule<Esms>> DE_L_ESMS_DU_SOLDE = Stream.concat(
          scenario(TypeDemande.SOLDE).stream(),
          Stream.of(required(Champ.PRESENT_SOLDE, (Esms e) -> e.valeur().presentSolde())))
      .toList();

  public static final List<Rule<Piece>> DE_LA_PIECE = List.of(
      required(Champ.NOM_FICHIER, p -> p.valeur().nomFichier()),
      required(Champ.FORMAT_FICHIER, p -> p.valeur().formatFichier()),
      required(Champ.TYPE_FICHIER, p -> p.valeur().typeFichier()));

  private Presence() {}

  private static List<Rule<Esms>> scenario(TypeDemande type) {
    return List.of(
        required(type, Champ.SCENARIO_INSTALLATION, Esms::scenario),
        required(type, Champ.MAITRE_IDENTITE, Esms::scenario, s -> s.maitreIdentite()),
        required(type, Champ.STOCKAGE_IDENTITE, Esms::scenario, s -> s.stockageIdentite()),
        required(type, Champ.OPERATEUR_MESSAGERIE, Esms::scenario, s -> s.operateurMessagerie()));
  }

  /** Asked for by the same statements on both kinds of request. */
  private static <S extends Situe> Rule<S> required(
      Champ champ, Function<S, @Nullable Object> value) {
    return required(TypeDemande.AVANCE, champ, value);
  }

  private static <S extends Situe, P> Rule<S> required(
      Champ champ, Function<S, @Nullable P> parent, Function<P, @Nullable Object> value) {
    return required(TypeDemande.AVANCE, champ, parent, value);
  }

  private static <S extends Situe> Rule<S> required(
      TypeDemande type, Champ champ, Function<S, @Nullable Object> value) {
    return Rule.<S>of(CODE)
        .at(champ)
        .cites(champ.statements(type).toArray(String[]::new))
        .demands("La clé est obligatoire et a une valeur.", "The key is required and has a value.")
        .says(
            "La clé « {cle} » manque, ou n'a pas de valeur.",
            "The key \"{cle}\" is missing, or has no value.")
        .check((subject, context) -> check(champ, subject, value.apply(subject)));
  }

  private static <S extends Situe, P> Rule<S> required(
      TypeDemande type,
      Champ champ,
      Function<S, @Nullable P> parent,
      Function<P, @Nullable Object> value) {
    return required(type, champ, subject -> {
      P object = parent.apply(subject);
      return object == null ? ELSEWHERE : value.apply(object);
    });
  }

  private static Result check(Champ champ, Situe subject, @Nullable Object value) {
    boolean there = value instanceof String text ? !text.isBlank() : value != null;
    if (there) {
      return Result.SATISFIED;
    }
    return subject.illisibles().couvre(subject.pointer() + champ.pointer())
        ? Result.NOT_APPLICABLE
        : Result.violated("cle", champ.cle());
  }
}

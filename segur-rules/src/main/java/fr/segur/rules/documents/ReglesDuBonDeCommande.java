package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.RegimeTva;
import fr.segur.model.Severity;
import fr.segur.model.Structure;
import fr.segur.model.Text;
import fr.segur.rules.Context;
import fr.segur.rules.Donnee;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.StructureCliente;
import fr.segur.rules.conditions.Beneficiaire;
import fr.segur.rules.conditions.EligibiliteDeLaCommande;
import fr.segur.rules.versement.Demande;
import fr.segur.rules.versement.Plafond;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * AF § 4.2, § 4.4, § 5 and § 6.1: the order form. What it has in common with a request is asked by
 * the rules of the request, seen from the document.
 */
final class ReglesDuBonDeCommande {

  private static final String PREFIX = "BC-6.1";
  private static final String MODELE = "S002-112";
  private static final Redaction LE_BON =
      new Redaction("Le bon de commande porte", "The order form shows");

  private static final Chiffrage<BonDeCommande> CHIFFRAGE =
      new Chiffrage<>("BC", true, BonDeCommande::regimeTVA, BonDeCommande::nombreEsms);

  /** How a rule on the whole form begins. */
  private static Rule.Builder<Extrait<BonDeCommande, BonDeCommande>> rule(String code) {
    return Rule.of(code);
  }

  /** The line that says what is ordered. */
  static final Rule<Extrait<BonDeCommande, BonDeCommande>> LIGNE = rule(PREFIX + "-LIGNE")
      .at("/lignes")
      .cites("S002-113")
      .demands(
          "Le bon de commande a une ligne dénommée comme l'appel le veut.",
          "The order form has a line named as the call wants it.")
      .says("Aucune ligne n'est dénommée « {nom} ».", "No line is named \"{nom}\".")
      .check((bon, context) -> {
        String nom = context.appel().valeur(Donnee.LIGNE_DU_BON_DE_COMMANDE);
        if (nom == null) {
          return undetermined(Donnee.LIGNE_DU_BON_DE_COMMANDE);
        }
        boolean found =
            bon.valeur().lignes().stream().anyMatch(l -> l.estPrestation(context.appel()));
        return found
            ? SATISFIED
            : unreadable(bon, "/lignes") ? NOT_EVALUATED : violated("nom", nom);
      });

  /** The State pays, and the form says so. */
  static final Rule<Extrait<BonDeCommande, BonDeCommande>> MENTION = rule(PREFIX + "-MENTION")
      .at("/mentions")
      .cites("S002-115")
      .demands(
          "Le bon de commande porte la mention de la prise en charge par l'Etat.",
          "The order form carries the mention that the State pays.")
      .says("Il manque la mention « {mention} ».", "The mention “{mention}” is missing.")
      .check((bon, context) -> mention(bon, Donnee.MENTION_PRISE_EN_CHARGE, context));

  /** An order signed before the référencement is conditional, and the form says so. */
  static final Rule<Extrait<BonDeCommande, BonDeCommande>> MENTION_CONDITIONNELLE = rule(PREFIX
          + "-MENTION-CONDITIONNELLE")
      .at("/mentions")
      .cites("S002-116")
      .demands(
          "Si la commande précède le référencement, le bon porte la mention qui la conditionne.",
          "Where the order precedes the référencement, the form carries the mention that makes it"
              + " conditional.")
      .says(
          "La commande précède le référencement, et il manque la mention « {mention} ».",
          "The order precedes the référencement, and the mention “{mention}” is missing.")
      .check(ReglesDuBonDeCommande::conditionnelle);

  private static final List<Rule<Extrait<BonDeCommande, BonDeCommande>>> COMMANDE = join(
      Stream.of(LE_BON.porte(
          PREFIX + "-REFERENCE",
          "/referenceAF",
          "la référence de l'appel à financement",
          "the reference of the call for funding",
          b -> b.referenceAF(),
          MODELE)),
      Stream.of(laDemande(Demande.REFERENCE, "/referenceAF")),
      Stream.of(LE_BON.porte(
          PREFIX + "-DATE",
          "/dateCommande",
          "la date de la commande",
          "the date of the order",
          b -> b.dateCommande(),
          MODELE)),
      EligibiliteDeLaCommande.DE_LA_SIGNATURE.stream().map(r -> laDemande(r, "/dateCommande")),
      Beneficiaire.DE_LA_LIGNE.stream().map(r -> laDemande(r, "/dateCommande")));

  private static final List<Rule<Extrait<BonDeCommande, StructureCliente>>> STRUCTURE = join(
      Stream.of(
          structure(
              "-RESPONSABLE",
              "/nomResponsable",
              "le nom du responsable de l'organisme",
              "the name of the person responsible for the organisme",
              s -> s.nomResponsable()),
          structure(
              "-EMAIL",
              "/emailResponsable",
              "l'e-mail de l'organisme",
              "the e-mail of the organisme",
              s -> s.emailResponsable()),
          structure(
              "-TELEPHONE",
              "/telephoneResponsable",
              "le téléphone de l'organisme",
              "the phone of the organisme",
              s -> s.telephoneResponsable()),
          structure(
              "-FINESS-JURIDIQUE",
              "/FINESSJuridique",
              "le FINESS juridique de l'organisme",
              "the FINESS juridique of the organisme",
              s -> s.finessJuridique()),
          structure(
              "-ESMS",
              "/etablissements",
              "les ESMS commandés, un au moins",
              "the ESMS ordered, one at least",
              s -> s.etablissements())),
      Beneficiaire.DE_LA_STRUCTURE.stream().map(ReglesDuBonDeCommande::meme));

  private static final List<Rule<Extrait<BonDeCommande, Esms>>> ESMS = join(
      LesEsms.<BonDeCommande, Esms>finess(
          PREFIX, LE_BON, e -> e.valeur().finessGeo(), MODELE, "S002-050")
          .stream(),
      Stream.of(LE_BON.porte(
          PREFIX + "-CATEGORIE",
          "/categorieFINESS",
          "la catégorie FINESS de l'ESMS",
          "the FINESS category of the ESMS",
          e -> e.valeur().categorieFINESS(),
          MODELE)),
      Beneficiaire.DE_L_ESMS.stream().map(ReglesDuBonDeCommande::meme),
      LesEsms.<BonDeCommande, Esms>scenario(PREFIX, LE_BON, Esms::valeur, MODELE).stream(),
      Demande.DE_L_ESMS.stream().map(ReglesDuBonDeCommande::meme));

  /** The bracket of the sentence may leave out the rate as well: an error for the liable only. */
  private static final Rule<Extrait<BonDeCommande, LignePrestation>> TAUX =
      Rule.<Extrait<BonDeCommande, LignePrestation>>of("BC-5.3-TAUX")
          .at("/tauxTVA")
          .cites("S002-095")
          .demands(
              "Le bon de commande porte le taux de TVA de la Prestation Ségur.",
              "The order form shows the VAT rate of the Prestation Ségur.")
          .says(
              "Il manque le taux de TVA de la Prestation Ségur.",
              "Missing: the VAT rate of the Prestation Ségur.")
          .check((ligne, context) -> {
            Result presence =
                Redaction.presence(ligne, "/tauxTVA", ligne.valeur().tauxTVA());
            return presence instanceof Result.Violation missing
                    && ligne.document().regimeTVA() == RegimeTva.HT
                ? missing.as(Severity.WARNING)
                : presence;
          });

  private static final List<Rule<Extrait<BonDeCommande, LignePrestation>>> PRESTATION = List.of(
      LE_BON.porte(
          PREFIX + "-LOGICIEL",
          "/logiciel",
          "le nom du logiciel, sur la ligne de la Prestation",
          "the software's name, on the line of the Prestation",
          l -> l.logiciel(),
          "S002-113"),
      LE_BON.porte(
          PREFIX + "-VERSION",
          "/version",
          "la version du logiciel, sur la ligne de la Prestation",
          "the software's version, on the line of the Prestation",
          l -> l.version(),
          "S002-113"),
      LE_BON.porte(
          "BC-5.3-HT",
          "/montantHT",
          "le montant HT de la Prestation Ségur",
          "the amount of the Prestation Ségur excl. VAT",
          l -> l.montantHT(),
          "S002-095"),
      CHIFFRAGE.montant(),
      TAUX,
      // a supplier not liable to VAT that states no rate states no wrong one
      CHIFFRAGE
          .taux()
          .when(l -> l.valeur().tauxTVA() != null
              || l.document().regimeTVA() != RegimeTva.HT
              || l.illisible("/tauxTVA")),
      CHIFFRAGE.montantTtc(),
      CHIFFRAGE.total());

  private static final List<Rule<Extrait<BonDeCommande, BonDeCommande>>> PRIX = List.of(
      LE_BON.porte(
          "BC-5.2-REGIME",
          "/regimeTVA",
          "le régime de TVA du fournisseur",
          "the supplier's VAT regime",
          b -> b.regimeTVA(),
          "S002-093"),
      laDemande(Plafond.DE_L_AVANCE.get(0), "/lignes"),
      Chiffrage.rienAPayer("BC", b -> b.resteAPayer()),
      MENTION,
      MENTION_CONDITIONNELLE);

  static final Modele<BonDeCommande> MODELE_DU_BON = new Modele<>(
      "bon-de-commande",
      new Text("Bon de commande", "Order form"),
      new Text("à la commande", "when the order is placed"),
      parties(),
      Map.of(
          LIGNE.code(),
          Donnee.LIGNE_DU_BON_DE_COMMANDE,
          MENTION.code(),
          Donnee.MENTION_PRISE_EN_CHARGE,
          MENTION_CONDITIONNELLE.code(),
          Donnee.MENTION_CONDITIONNELLE));

  private ReglesDuBonDeCommande() {}

  private static List<Partie<BonDeCommande, ?>> parties() {
    var parties = new ArrayList<Partie<BonDeCommande, ?>>(List.of(
        Partie.entier("La commande", "The order", Acteur.FOURNISSEUR, COMMANDE),
        Partie.entier(
            "Le client",
            "The client",
            Acteur.FOURNISSEUR,
            List.of(LE_BON.porte(
                PREFIX + "-CLIENT",
                "/structures",
                "le client, un organisme gestionnaire au moins",
                "the client, one organisme gestionnaire at least",
                b -> b.structures(),
                MODELE,
                "S002-049"))),
        new Partie<>(
            new Text("Le client", "The client"),
            Acteur.FOURNISSEUR,
            CommandeDuBon::structures,
            STRUCTURE),
        new Partie<>(
            new Text("Chaque ESMS", "Each ESMS"), Acteur.FOURNISSEUR, CommandeDuBon::esms, ESMS),
        Partie.entier(
            "La ligne de la Prestation",
            "The line of the Prestation",
            Acteur.FOURNISSEUR,
            List.of(LIGNE)),
        new Partie<>(
            new Text("La ligne de la Prestation", "The line of the Prestation"),
            Acteur.FOURNISSEUR,
            (bon, appel) -> Chiffrage.prestations(bon.lignes(), appel),
            PRESTATION),
        Partie.entier("Prix et mentions", "Price and mentions", Acteur.FOURNISSEUR, PRIX)));
    parties.addAll(ReglesDeSignature.parties(PREFIX, LE_BON, BonDeCommande::signature, "S002-117"));
    return parties;
  }

  /** The wording of the call stands on the form; what could not be read may be it. */
  private static Result mention(
      Extrait<BonDeCommande, BonDeCommande> bon, Donnee<String> donnee, Context context) {
    String mention = context.appel().valeur(donnee);
    if (mention == null) {
      return undetermined(donnee);
    }
    if (Typographie.figure(mention, bon.valeur().mentions())) {
      return SATISFIED;
    }
    // a text of the call is not cut where it is long
    return unreadable(bon, "/mentions")
        ? NOT_EVALUATED
        : violated("mention", new Text(mention, mention));
  }

  /** Asked for only of an order that precedes the référencement. */
  private static Result conditionnelle(Extrait<BonDeCommande, BonDeCommande> bon, Context context) {
    Result carried = mention(bon, Donnee.MENTION_CONDITIONNELLE, context);
    LocalDate date = bon.valeur().dateCommande();
    if (carried.equals(SATISFIED) || date == null) {
      return carried.equals(SATISFIED) ? SATISFIED : NOT_EVALUATED;
    }
    Result needed = EligibiliteDeLaCommande.mention(date, false, context);
    return needed instanceof Result.Violation ? carried : needed;
  }

  private static boolean unreadable(Extrait<BonDeCommande, BonDeCommande> bon, String place) {
    return bon.illisible(place) || bon.illisibles().sous(place);
  }

  /** The rule of a request, asked of the order that the form describes. */
  private static Rule<Extrait<BonDeCommande, BonDeCommande>> laDemande(
      Rule<Situe.Ligne> rule, String pointer) {
    return rule.seenFrom(
        pointer, (bon, context) -> CommandeDuBon.ligne(bon.valeur(), context.appel()));
  }

  /** The rule of a request, asked of the same part of the form, at the same key. */
  private static <P extends Situe> Rule<Extrait<BonDeCommande, P>> meme(Rule<P> rule) {
    return rule.seenFrom(rule.pointer(), (extrait, context) -> extrait.valeur());
  }

  private static Rule<Extrait<BonDeCommande, StructureCliente>> structure(
      String code,
      String pointer,
      String fr,
      String en,
      Function<Structure, @Nullable Object> value) {
    return LE_BON.porte(PREFIX + code, pointer, fr, en, s -> value.apply(s.valeur()), MODELE);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static <P> List<Rule<Extrait<BonDeCommande, P>>> join(
      Stream<Rule<Extrait<BonDeCommande, P>>>... parts) {
    return Stream.of(parts).flatMap(part -> part).toList();
  }
}

package fr.segur.rules.forme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.TypeDemande;
import fr.segur.rules.Controles;
import fr.segur.rules.Essai;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresenceTest {

  private static final String L0 = "/lignesImport/0";
  private static final String S0 = L0 + "/beneficiaires/structures/0";
  private static final String E0 = S0 + "/etablissements/0";
  private static final String P0 = L0 + "/piecesJustificatives/0";

  /** A required key: where it stands, what asks for it, and the file without it. */
  record Cle(String pointer, String statements, Essai sans) {
    @Override
    public String toString() {
      return pointer;
    }
  }

  /** A required text: the file with something else in its place. */
  record CleTexte(String pointer, String statements, Function<@Nullable String, Essai> avec) {
    @Override
    public String toString() {
      return pointer;
    }
  }

  static List<CleTexte> textes() {
    var v = Essai.valide();
    return List.of(
        new CleTexte("/numeroAns", "S002-111", t -> v.depot(d -> d.numeroAns(t))),
        new CleTexte("/siret", "", t -> v.depot(d -> d.siret(t))),
        new CleTexte(L0 + "/typeAction", "", t -> v.ligne(l -> l.typeAction(t))),
        new CleTexte(L0 + "/numeroEditeur", "", t -> v.ligne(l -> l.numeroEditeur(t))),
        new CleTexte(
            L0 + "/commande/referenceAF", "S002-107", t -> v.commande(c -> c.referenceAF(t))),
        new CleTexte(
            S0 + "/nomResponsable", "S002-108", t -> v.structure(s -> s.nomResponsable(t))),
        new CleTexte(
            S0 + "/emailResponsable", "S002-108", t -> v.structure(s -> s.emailResponsable(t))),
        new CleTexte(
            S0 + "/telephoneResponsable",
            "S002-108",
            t -> v.structure(s -> s.telephoneResponsable(t))),
        new CleTexte(
            S0 + "/FINESSJuridique", "S002-108", t -> v.structure(s -> s.finessJuridique(t))),
        new CleTexte(E0 + "/FINESSGeo", "S002-108", t -> v.esms(e -> e.finessGeo(t))),
        new CleTexte(E0 + "/categorieFINESS", "S002-108", t -> v.esms(e -> e.categorieFINESS(t))),
        new CleTexte(
            E0 + "/scenarioInstallation/operateurMessagerie",
            "S002-109",
            t -> v.scenario(s -> s.operateurMessagerie(t))),
        new CleTexte(P0 + "/nomFichier", "", t -> v.piece(p -> p.nomFichier(t))),
        new CleTexte(P0 + "/formatFichier", "", t -> v.piece(p -> p.formatFichier(t))),
        new CleTexte(P0 + "/typeFichier", "", t -> v.piece(p -> p.typeFichier(t))));
  }

  static List<Cle> autres() {
    var v = Essai.valide();
    return List.of(
        new Cle(L0 + "/numLigne", "", v.ligne(l -> l.numLigne(null))),
        new Cle(L0 + "/commande", "S002-107", v.ligne(l -> l.commande(null))),
        new Cle(L0 + "/commande/dateCommande", "S002-107", v.commande(c -> c.dateCommande(null))),
        new Cle(L0 + "/commande/regimeTVA", "S002-107", v.commande(c -> c.regimeTVA(null))),
        new Cle(L0 + "/commande/tauxTVA", "S002-107", v.commande(c -> c.tauxTVA(null))),
        new Cle(
            L0 + "/commande/montantSegurHT", "S002-107", v.commande(c -> c.montantSegurHT(null))),
        new Cle(L0 + "/beneficiaires", "", v.ligne(l -> l.beneficiaires(null))),
        new Cle(
            L0 + "/beneficiaires/isMandataire",
            "S000-46",
            v.beneficiaires(b -> b.isMandataire(null))),
        new Cle(
            E0 + "/scenarioInstallation", "S002-109", v.esms(e -> e.scenarioInstallation(null))),
        new Cle(
            E0 + "/scenarioInstallation/maitreIdentite",
            "S002-109",
            v.scenario(s -> s.maitreIdentite(null))),
        new Cle(
            E0 + "/scenarioInstallation/stockageIdentite",
            "S002-109",
            v.scenario(s -> s.stockageIdentite(null))));
  }

  static Stream<Cle> toutes() {
    return Stream.concat(
        autres().stream(),
        textes().stream()
            .flatMap(texte -> Stream.of(null, "", " ", "\t\n")
                .map(t -> new Cle(texte.pointer, texte.statements, texte.avec.apply(t)))));
  }

  @ParameterizedTest
  @MethodSource("toutes")
  void a_missing_key_is_refused_where_it_would_stand_and_nowhere_else(Cle cle) {
    var judged = cle.sans.regle(Presence.CODE);
    judged.refuseAussi(cle.pointer, statements(cle));
    assertThat(judged.verdict().findings())
        .filteredOn(f -> f.code().equals(Presence.CODE))
        .extracting(Finding::pointer)
        .containsExactly(cle.pointer);
  }

  @ParameterizedTest
  @MethodSource("toutes")
  void a_missing_key_is_the_only_error(Cle cle) {
    cle.sans.regle(Presence.CODE).refuse(cle.pointer, statements(cle));
  }

  @Test
  void every_required_key_is_in_the_table() {
    long rules = Controles.of(TypeDemande.AVANCE).rules().stream()
        .filter(r -> r.code().equals(Presence.CODE))
        .count();
    assertThat(autres().size() + textes().size()).isEqualTo((int) rules);
  }

  @Test
  void the_valid_file_lacks_nothing() {
    Essai.valide().regle(Presence.CODE).accepte();
  }

  private static String[] statements(Cle cle) {
    return cle.statements.isEmpty() ? new String[0] : new String[] {cle.statements};
  }
}

package fr.segur.rules.edition;

import static fr.segur.rules.TableDesCertificats.Exigence.INTERDIT;
import static fr.segur.rules.TableDesCertificats.Exigence.OBLIGATOIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.CertificatServeur;
import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Finding;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Readings;
import fr.segur.model.Severity;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Essai;
import fr.segur.rules.Exemples;
import fr.segur.rules.Settings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The form and the import test never disagree. */
class GuideDeSaisieProperties {

  private static final String PLACE = "/lignesImport/0/beneficiaires/structures/0";

  @Property(tries = 400)
  void the_form_says_exactly_what_the_import_test_says(
      @ForAll("orders") CommandeCertificat commande, @ForAll("readings") Readings readings) {
    Set<String> form = guide(readings).guide(new LigneCertificat(Exemples.OG, commande)).stream()
        .flatMap(field -> field.constats().stream())
        .map(GuideDeSaisieProperties::key)
        .collect(Collectors.toSet());

    assertThat(form).isEqualTo(imported(commande, readings));
  }

  /** What is mandatory is missed when empty, and what stays empty is too much when filled in. */
  @Property(tries = 400)
  void what_is_asked_is_what_the_import_test_misses(
      @ForAll("orders") CommandeCertificat commande, @ForAll("readings") Readings readings) {
    for (EtatDuChamp field : guide(readings).guide(new LigneCertificat(Exemples.OG, commande))) {
      Champ champ = field.champ().champ();
      if (champ == Champ.FINESS_JURIDIQUE) {
        continue;
      }
      boolean refused = errors(commande, readings).stream()
          .anyMatch(pointer -> pointer.equals(PLACE + champ.pointer())
              || (field.champ().duBloc()
                  && pointer.equals(PLACE + Champ.CERTIFICAT_SERVEUR.pointer())));
      if (field.exigence() == OBLIGATOIRE && !field.rempli()) {
        assertThat(refused).as("%s is missing", champ).isTrue();
      }
      if (field.exigence() == INTERDIT && field.rempli()) {
        assertThat(refused).as("%s is too much", champ).isTrue();
      }
      if (field.exigence() != OBLIGATOIRE && !field.rempli() && !field.champ().duBloc()) {
        assertThat(refused).as("%s may be empty", champ).isFalse();
      }
    }
  }

  private static GuideDeSaisie guide(Readings readings) {
    return GuideDeSaisie.libre(AfMs2DuiPde.V2, Exemples.FAITS, Settings.DEFAULTS.with(readings));
  }

  private static List<Finding> findings(CommandeCertificat commande, Readings readings) {
    return Essai.valide()
        .ligneSeule()
        .structure(s -> s.certificat(commande))
        .verdict(readings)
        .findings()
        .stream()
        .filter(
            one -> one.code().startsWith("CERT-") || one.pointer().contains("/certificatServeur/"))
        .toList();
  }

  private static Set<String> imported(CommandeCertificat commande, Readings readings) {
    return findings(commande, readings).stream()
        .map(one -> one.pointer().substring(PLACE.length())
            + one.code()
            + one.severity()
            + one.statements())
        .collect(Collectors.toSet());
  }

  private static Set<String> errors(CommandeCertificat commande, Readings readings) {
    return findings(commande, readings).stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .map(Finding::pointer)
        .collect(Collectors.toSet());
  }

  private static String key(Finding one) {
    return one.pointer() + one.code() + one.severity() + one.statements();
  }

  @Provide
  Arbitrary<Readings> readings() {
    return Arbitraries.of(
        Readings.DEFAULTS,
        Readings.DEFAULTS.with(Reading.R_10, Option.LETTRES_ESPACE_TIRET_APOSTROPHE),
        Readings.DEFAULTS.with(Reading.R_11, Option.FACULTATIFS));
  }

  @Provide
  Arbitrary<CommandeCertificat> orders() {
    return Combinators.combine(flags(), flags(), statuts(), flags(), block().injectNull(0.2))
        .as((demande, og, statut, editeur, block) ->
            new CommandeCertificat(demande, og, statut, editeur, block));
  }

  private static Arbitrary<@Nullable Boolean> flags() {
    return Arbitraries.of(true, false).injectNull(0.2);
  }

  private static Arbitrary<@Nullable StatutAdminTechnique> statuts() {
    return Arbitraries.of(StatutAdminTechnique.values()).injectNull(0.2);
  }

  private static Arbitrary<CertificatServeur> block() {
    return Combinators.combine(
            texts("1234567890", "12345678901"),
            texts("STU", "DE LA PAS", "A".repeat(26)),
            texts("0603334174", "06 03", "0".repeat(51)),
            texts("a@b.fr", "sans", "a".repeat(151)),
            texts("DMP", "DMP, INS", "DMP,INS", "dmp"))
        .as(CertificatServeur::new);
  }

  private static Arbitrary<@Nullable String> texts(String... values) {
    return Arbitraries.of(values)
        .injectNull(0.2)
        .flatMap(one -> Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, Arbitraries.just(one)),
            net.jqwik.api.Tuple.of(1, Arbitraries.just(" "))));
  }
}

package fr.segur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumeroDossierProperties {

  private static final Pattern FORM = Pattern.compile("FIN[A-Z0-9]{3}[0-9]{6}M[0-9]+");

  @Property
  void the_form_is_that_of_the_pattern(@ForAll("nearlyNumbers") String text) {
    assertThat(NumeroDossier.estBienForme(text)).isEqualTo(FORM.matcher(text).matches());
  }

  @Provide
  Arbitrary<String> nearlyNumbers() {
    return Arbitraries.oneOf(
        Arbitraries.strings()
            .withChars("09AMZ/@a")
            .ofMinLength(10)
            .ofMaxLength(13)
            .map("FIN"::concat),
        Arbitraries.strings()
            .numeric()
            .ofMinLength(6)
            .ofMaxLength(7)
            .flatMap(digits -> Arbitraries.strings()
                .withChars("M12x")
                .ofMaxLength(3)
                .map(end -> "FINMS2" + digits + end)),
        Arbitraries.strings().ofMaxLength(15));
  }
}

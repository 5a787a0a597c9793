package fr.segur.rules.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.rules.demandes.TableDesDemandes;
import fr.segur.rules.pilotes.TableDesPilotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The diagrams of the catalogue are the tables'. */
class DiagrammesTest {

  private static final Map<String, Lifecycle<?, ?, ?, ?>> LIVES =
      Map.of("request", TableDesDemandes.TABLE, "pilot", TableDesPilotes.TABLE);

  @Test
  void the_catalogue_shows_every_life_as_its_table_has_it() throws IOException {
    String page = Files.readString(Path.of("RULES.md"), UTF_8);

    LIVES.forEach((name, life) -> assertThat(page)
        .as("diagram %s --lang en", name)
        .contains("```mermaid\n" + Mermaid.of(life, Locale.ENGLISH) + "```\n"));
  }
}

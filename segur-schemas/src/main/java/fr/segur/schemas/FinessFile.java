package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Finess;
import fr.segur.model.Message;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.RegistreFiness;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The public CSV extractions of the FINESS register: one comment line, then 32 fields a row
 * separated by semicolons, in UTF-8 or, before 2023, in windows-1252: what is needed of them reads
 * alike in both. Read row by row; only the packed register is kept. A file that a spreadsheet
 * damaged is refused and says so.
 */
public final class FinessFile {

  private static final String COMMENT = "finess";
  private static final String ESTABLISHMENT = "structureet";
  private static final String LOCATION = "geolocalisation";
  private static final int DATE = 3;
  private static final int NUMERO_ET = 1;
  private static final int NUMERO_EJ = 2;
  private static final int CATEGORIE = 18;

  /** Fields up to the category at least; later ones are not needed, and their number has varied. */
  private static final int FIELDS = CATEGORIE + 1;

  /** Findings kept for each code: a damaged column spoils every row. */
  private static final int MOST = 10;

  private final RegistreFiness.Builder registre;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private @Nullable LocalDate date;
  private boolean headed;
  private int rows;

  private FinessFile(AppelAFinancement appel) {
    this.registre = RegistreFiness.builder(appel);
  }

  /**
   * What was read.
   *
   * @param registre the register; not to be used when the file is not usable
   * @param date the day its comment line gives, or null
   * @param findings what is wrong with the file, in file order, a few of each kind; the place is in
   *     the message
   */
  public record Read(RegistreFiness registre, @Nullable LocalDate date, List<Finding> findings) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param registre the register; not to be used when the file is not usable
     * @param date the day its comment line gives, or null
     * @param findings what is wrong with the file, in file order, a few of each kind; the place is
     *     in the message
     */
    public Read {
      findings = List.copyOf(findings);
    }

    /** {@return whether the register can be trusted: nothing in the file was wrong} */
    public boolean usable() {
      return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  /**
   * Reads an extraction; ESMS are counted for the tranches of {@code appel}.
   *
   * @param appel the edition whose rules apply
   * @param source the bytes of the file
   * @return what was read, and what is wrong with it
   * @throws IOException when the bytes cannot be had
   */
  public static Read read(AppelAFinancement appel, RequestSource source) throws IOException {
    var file = new FinessFile(appel);
    try (var rows = new CsvRows(source.open(), FIELDS)) {
      while (rows.next()) {
        file.row(rows);
      }
    } catch (CsvRows.Malformed malformed) {
      file.error(
          OtherFiles.CSV,
          "Le fichier n'est pas un CSV lisible : un guillemet n'est pas fermé, ou une ligne est trop longue.",
          "The file is not a readable CSV: a quote is not closed, or a line is too long.",
          Map.of());
    }
    return file.done();
  }

  private void row(CsvRows row) {
    String kind = row.text(0);
    switch (kind) {
      case COMMENT -> comment(row);
      case ESTABLISHMENT -> establishment(row);
      case LOCATION -> rows++;
      default ->
        error(
            OtherFiles.LIGNE,
            "Ligne {ligne} : « {valeur} » n'est pas une sorte de ligne d'une extraction FINESS.",
            "Line {ligne}: \"{valeur}\" is not a kind of row of a FINESS extraction.",
            at(row, kind));
    }
  }

  /** The third field looks like a count of rows and is none. */
  private void comment(CsvRows row) {
    headed |= row.line() == 1;
    if (row.fields() > DATE) {
      date = Dates.parse(row.text(DATE));
    }
  }

  private void establishment(CsvRows row) {
    rows++;
    if (row.fields() < FIELDS) {
      error(
          OtherFiles.CHAMPS,
          "Ligne {ligne} : {valeur} champs, au moins {attendu} attendus ; le séparateur est-il « ; » ?",
          "Line {ligne}: {valeur} fields, at least {attendu} expected; is the separator \";\"?",
          Map.of(
              "ligne", row.line(),
              "valeur", row.fields(),
              "attendu", FIELDS));
      return;
    }
    String geo = row.text(NUMERO_ET);
    String juridique = row.text(NUMERO_EJ);
    String categorie = row.text(CATEGORIE);
    if (number(row, geo) && number(row, juridique) && category(row, categorie)) {
      registre.esms(juridique, geo, categorie);
    }
  }

  private boolean number(CsvRows row, String numero) {
    if (Finess.estBienForme(numero)) {
      return true;
    }
    boolean spreadsheet = numero.matches("[0-9]{1,8}|[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");
    error(
        OtherFiles.NUMERO,
        spreadsheet
            ? "Ligne {ligne} : « {valeur} » n'est plus un numéro FINESS, un tableur l'a pris pour un "
                + "nombre ; reprendre l'extraction d'origine."
            : "Ligne {ligne} : « {valeur} » n'est pas un numéro FINESS.",
        spreadsheet
            ? "Line {ligne}: \"{valeur}\" is no longer a FINESS number, a spreadsheet took it for a "
                + "number; take the original extraction."
            : "Line {ligne}: \"{valeur}\" is not a FINESS number.",
        at(row, numero));
    return false;
  }

  private boolean category(CsvRows row, String categorie) {
    boolean code = categorie.length() == 3 || categorie.length() == 4;
    for (int i = 0; code && i < categorie.length(); i++) {
      code = categorie.charAt(i) >= '0' && categorie.charAt(i) <= '9';
    }
    if (code) {
      return true;
    }
    error(
        OtherFiles.CATEGORIE,
        "Ligne {ligne} : « {valeur} » n'est pas un code de catégorie FINESS.",
        "Line {ligne}: \"{valeur}\" is not a FINESS category code.",
        at(row, categorie));
    return false;
  }

  /** A list that is there is complete, so an extraction of nothing is none. */
  private Read done() {
    if (!headed) {
      error(
          OtherFiles.ENTETE,
          "La première ligne n'est pas « finess;etalab;… » : ce n'est pas une extraction FINESS.",
          "The first line is not \"finess;etalab;…\": this is not a FINESS extraction.",
          Map.of());
    }
    RegistreFiness built = registre.build();
    if (built.size() == 0) {
      error(
          OtherFiles.VIDE,
          "L'extraction ne porte aucun établissement ({valeur} lignes lues).",
          "The extraction has no establishment ({valeur} rows read).",
          Map.of("valeur", rows));
    }
    return new Read(built, date, findings);
  }

  private static Map<String, Object> at(CsvRows row, String value) {
    return Map.of("ligne", row.line(), "valeur", value);
  }

  private void error(OtherFiles what, String fr, String en, Map<String, Object> arguments) {
    if (counts.merge(what.code(), 1, Integer::sum) <= MOST) {
      findings.add(new Finding(
          what.code(),
          Severity.ERROR,
          "",
          List.of(),
          List.of(),
          new Message(new Text(fr, en), arguments),
          null,
          null));
    }
  }
}

package fr.segur.testkit.samples;

import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.RegistreFiness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A FINESS extraction: its rows, as a register and as the public CSV file.
 *
 * @param rows one for each ESMS, no FINESS géographique twice
 */
public record Extraction(List<Row> rows) {

  /**
   * An ESMS.
   *
   * @param finessJuridique its organisme
   * @param finessGeo its own number
   * @param categorie its category
   */
  public record Row(String finessJuridique, String finessGeo, String categorie) {}

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param rows one for each ESMS, no FINESS géographique twice
   */
  public Extraction {
    rows = List.copyOf(rows);
  }

  static Extraction draw(Draw draw) {
    var numeros = new Numeros();
    var rows = new ArrayList<Row>();
    int organismes = draw.between(1, 8);
    for (int i = 0; i < organismes; i++) {
      var organisme = Organisme.draw(numeros, draw.once(2), draw);
      organisme
          .tous()
          .forEach(esms -> rows.add(new Row(organisme.finess(), esms.finess(), esms.categorie())));
    }
    return new Extraction(rows);
  }

  /**
   * {@return the register of these rows, its ESMS counted for the tranches of {@code appel}}
   *
   * @param appel the edition whose rules apply
   */
  public RegistreFiness registre(AppelAFinancement appel) {
    var registre = RegistreFiness.builder(appel);
    rows.forEach(row -> registre.esms(row.finessJuridique(), row.finessGeo(), row.categorie()));
    return registre.build();
  }

  /**
   * {@return the file {@code etalab-cs1100502} of that day, in its 32 columns}
   *
   * @param day the day of the extraction
   */
  public String csv(LocalDate day) {
    var csv = new StringBuilder("finess;etalab;101;").append(day).append('\n');
    for (Row row : rows) {
      String departement = row.finessGeo().substring(0, 2);
      csv.append("structureet;")
          .append(row.finessGeo())
          .append(';')
          .append(row.finessJuridique())
          .append(";\"LIEU DE VIE \"\"X\"\"\"")
          .append(";".repeat(10))
          .append(departement)
          .append(";".repeat(5))
          .append(row.categorie())
          .append(";".repeat(13))
          .append('\n');
    }
    return csv.toString();
  }
}

package fr.segur.testkit.cli;

import fr.segur.model.Message;
import fr.segur.model.StatutAdminTechnique;
import fr.segur.model.Text;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.AppelAFinancement.ExtractionDeReference;
import fr.segur.rules.Bareme.Tranche;
import fr.segur.rules.Donnee;
import fr.segur.rules.TableDesCertificats;
import fr.segur.rules.TableDesCertificats.Row;
import fr.segur.rules.lifecycle.Mermaid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of the texts and the lives, as Markdown. */
final class Tables {

  private static final AppelAFinancement NEWEST =
      AfMs2DuiPde.EDITIONS.get(AfMs2DuiPde.EDITIONS.size() - 1);

  private final Appendable out;
  private final Locale locale;

  Tables(Appendable out, Locale locale) {
    this.out = out;
    this.locale = locale;
  }

  /** The headings, as links. */
  String contents() {
    return say(
        "[barème](#barème), [extractions](#extractions), [certificats](#certificats), "
            + "[éditions](#éditions), [vies](#vies)",
        "[barème](#barème), [extractions](#extractions), [certificates](#certificates), "
            + "[editions](#editions), [lives](#lives)");
  }

  void write() throws IOException {
    bareme();
    extractions();
    certificates();
    editions();
    Markdown.heading(out, 2, say("Vies", "Lives"));
    for (var life : DiagramCommand.LIVES.entrySet()) {
      out.append("`segur.jar diagram " + life.getKey() + "`\n\n```mermaid\n");
      out.append(Mermaid.of(life.getValue(), locale)).append("```\n\n");
    }
  }

  private void bareme() throws IOException {
    Markdown.heading(out, 2, "Barème");
    var rows = new ArrayList<List<String>>();
    for (Tranche tranche : NEWEST.bareme().tranches()) {
      boolean open = tranche.maximum() == Integer.MAX_VALUE;
      rows.add(List.of(
          tranche.nom(),
          tranche.minimum() + (open ? say(" et plus", " and more") : "–" + tranche.maximum()),
          tranche.prixUnitaireHT().in(locale),
          tranche.statement()));
    }
    Markdown.table(
        out,
        List.of(
            "Tranche",
            say("ESMS de l'organisme", "ESMS of the organisme"),
            say("Prix HT de chaque ESMS commandé", "Price excl. VAT of each ESMS ordered"),
            say("Énoncé", "Statement")),
        rows);
  }

  private void extractions() throws IOException {
    Markdown.heading(out, 2, "Extractions");
    var rows = new ArrayList<List<String>>();
    for (ExtractionDeReference row : references()) {
      rows.add(List.of(
          day(row.du()),
          day(row.au()),
          row.extraction().toString(),
          String.join(", ", row.statements())));
    }
    Markdown.table(
        out,
        List.of(
            say("Commande signée du", "Order signed from"),
            say("au (inclus)", "to (included)"),
            say("Numéros FINESS de l'extraction", "FINESS numbers of the extraction"),
            say("Énoncés", "Statements")),
        rows);
  }

  private static List<ExtractionDeReference> references() {
    List<ExtractionDeReference> references = NEWEST.valeur(Donnee.REFERENCES);
    return references == null ? List.of() : references;
  }

  private void certificates() throws IOException {
    Markdown.heading(out, 2, say("Certificats", "Certificates"));
    var rows = new ArrayList<List<String>>();
    for (Row row : TableDesCertificats.ROWS) {
      StatutAdminTechnique statut = row.statut();
      rows.add(List.of(
          flag(row.demande()),
          flag(row.contractualisationOg()),
          statut == null ? "NULL" : statut.name(),
          flag(row.contractualisationEditeur()),
          row.numeroCarteCPX().label().in(locale),
          row.statement()));
    }
    Markdown.table(
        out,
        List.of(
            "`demandeCertificatServeur`",
            "`contracutualisationOG`",
            "`StatutAdminTechnique`",
            "`contractualisationEditeur`",
            "`numeroCarteCPX`",
            say("Énoncé", "Statement")),
        rows);
  }

  private static String flag(@Nullable Boolean flag) {
    return flag == null ? "NULL" : flag ? "TRUE" : "FALSE";
  }

  /** What each edition says; a dash for what it leaves unsaid. */
  private void editions() throws IOException {
    Markdown.heading(out, 2, say("Éditions", "Editions"));
    var head = new ArrayList<>(List.of(say("Donnée", "Datum")));
    AfMs2DuiPde.EDITIONS.forEach(edition -> head.add(edition.edition()));
    List<String> said = NEWEST.valeurs().stream()
        .map(valeur -> valeur.donnee().label().in(locale))
        .distinct()
        .toList();
    var rows = new ArrayList<List<String>>();
    for (String nom : said) {
      var cells = new ArrayList<>(List.of(nom));
      AfMs2DuiPde.EDITIONS.forEach(edition -> cells.add(said(edition, nom)));
      rows.add(cells);
    }
    Markdown.table(out, head, rows);
  }

  private String said(AppelAFinancement edition, String nom) {
    List<String> said = edition.valeurs().stream()
        .filter(valeur -> valeur.donnee().label().in(locale).equals(nom))
        .map(valeur -> Markdown.text(valeur.texte().in(locale)) + " ("
            + String.join(", ", valeur.statements()) + ")")
        .toList();
    return said.isEmpty() ? "—" : String.join("<br>", said);
  }

  private String day(LocalDate day) {
    return new Message(new Text("{jour}", "{jour}"), Map.of("jour", day)).in(locale);
  }

  private String say(String fr, String en) {
    return new Text(fr, en).in(locale);
  }
}

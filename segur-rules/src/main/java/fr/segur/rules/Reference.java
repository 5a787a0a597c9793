package fr.segur.rules;

import fr.segur.rules.AppelAFinancement.ExtractionDeReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The extraction that serves an order (S002-051, S002-052), as far as it is known.
 *
 * @param connue whether the table is known at all
 * @param date day of the order, or null when absent
 * @param row the row of the table, or null when it has none for that day
 * @param registre the register, or null when it is not among the facts
 */
public record Reference(
    boolean connue,
    @Nullable LocalDate date,
    @Nullable ExtractionDeReference row,
    @Nullable RegistreFiness registre) {

  /** {@return what a rule that needs the register answers when there is none} */
  public Result without() {
    if (date == null) {
      return Result.NOT_EVALUATED;
    }
    if (!connue) {
      return Result.undetermined(Donnee.REFERENCES);
    }
    return row == null ? Result.NOT_APPLICABLE : Result.undetermined(row.extraction());
  }

  /** {@return name of the extraction; empty when the text names none} */
  public String extraction() {
    return row == null ? "" : row.extraction().id();
  }

  /** {@return statements that name it} */
  public List<String> statements() {
    return row == null ? List.of() : row.statements();
  }
}

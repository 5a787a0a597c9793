package fr.segur.rules.conditions;

import fr.segur.rules.AppelAFinancement.ExtractionDeReference;
import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.RegistreFiness;
import fr.segur.rules.Result;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The extraction that serves an order (S002-051, S002-052), as far as it is known. */
record Reference(
    @Nullable LocalDate date,
    @Nullable ExtractionDeReference row,
    @Nullable RegistreFiness registre) {

  static Reference of(@Nullable LocalDate date, Context context) {
    var row = date == null ? null : context.appel().reference(date);
    return new Reference(
        date, row, row == null ? null : context.facts().registre(row.extraction()));
  }

  /** What a rule that needs the register answers when there is none. */
  Result without() {
    if (date == null) {
      return Result.NOT_EVALUATED;
    }
    return row == null ? Result.NOT_APPLICABLE : Result.undetermined(Fait.of(row.extraction()));
  }

  String extraction() {
    return row == null ? "" : row.extraction().id();
  }

  List<String> statements() {
    return row == null ? List.of() : row.statements();
  }
}

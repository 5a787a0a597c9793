package com.example.portal;

import fr.segur.model.Outcome;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.Segur;

/** The import test of a portal. */
public final class Portal {

  private static final Segur SEGUR = Segur.of(AfMs2DuiPde.V2);

  private Portal() {}

  /** Whether a file is taken, with what the portal knows. */
  public static boolean takes(byte[] file, byte[] facts) {
    FactsFile.Read read = SEGUR.facts(facts);
    return read.usable() && SEGUR.check(file, read.facts()).outcome() == Outcome.ACCEPTABLE;
  }
}

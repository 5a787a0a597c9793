package fr.segur.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finess;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.RegistreFiness;
import fr.segur.schemas.FinessFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyntheticExtractionTest {

  private static final long SIXTEEN_MEGABYTES = 16L << 20;

  private static FinessFile.Read read(SyntheticExtraction extraction, Charset charset)
      throws IOException {
    var out = new ByteArrayOutputStream();
    extraction.write(out, charset);
    byte[] bytes = out.toByteArray();
    return FinessFile.read(AfMs2DuiPde.V2, () -> new ByteArrayInputStream(bytes));
  }

  @Test
  void it_is_read_in_both_encodings() throws IOException {
    var extraction = new SyntheticExtraction(20, 4);
    for (Charset charset :
        new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
      FinessFile.Read read = read(extraction, charset);

      assertThat(read.findings()).isEmpty();
      RegistreFiness registre = read.registre();
      assertThat(registre.size()).isEqualTo(20);
      int last = Finess.pack(SyntheticExtraction.geo(19));
      assertThat(registre.organismeDe(last))
          .isEqualTo(Finess.pack(SyntheticExtraction.juridique(4)));
      assertThat(registre.categorieDe(last)).isEqualTo(SyntheticExtraction.categorie(19));
      assertThat(registre.nombreEsms(Finess.pack(SyntheticExtraction.juridique(4))))
          .isEqualTo(4);
    }
  }

  @Test
  void an_extraction_of_the_public_size_keeps_little() throws IOException {
    long before = used();
    FinessFile.Read read = read(SyntheticExtraction.OF_THE_PUBLIC_SIZE, StandardCharsets.UTF_8);
    long kept = used() - before;

    assertThat(read.registre().size()).isEqualTo(103_000);
    assertThat(kept).isLessThan(SIXTEEN_MEGABYTES);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

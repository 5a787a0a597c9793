package fr.segur.schemas;

import fr.segur.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A file that was checked, for a report on several of them.
 *
 * @param name how the file is named in the report
 * @param verdict the verdict on it
 * @param file the bytes that were checked; null for a request that was not read from a file
 */
public record Checked(
    String name, Verdict verdict, @Nullable RequestSource file) {}

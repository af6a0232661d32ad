package io.openhotline.platform.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Notices that a holiday file of a pack is added or changed. Not for several threads.
public final class HolidayFolder {
    private final Path pack;
    private List<String> seen = List.of();

    public HolidayFolder(Path pack) {
        this.pack = pack;
    }

    /// Returns whether the files differ from those of the call before; the first call compares with
    /// no files.
    public boolean hasChanged() {
        List<String> before = seen;
        seen = HolidayFiles.files(pack).stream().map(HolidayFolder::stamp).toList();
        return !seen.equals(before);
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.openhotline.packs.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Finds YAML files of a pack that nothing reads, because their name is misspelt.
final class FileCheck {
    private FileCheck() {}

    static List<PackFinding> check(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !PackText.FILES.contains(name))
                    .sorted()
                    .map(FileCheck::unread)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackFinding unread(String name) {
        String reason = Suggestion.to("nothing reads this file", name, PackText.FILES);
        return PackFinding.hint(name, "-", reason);
    }
}

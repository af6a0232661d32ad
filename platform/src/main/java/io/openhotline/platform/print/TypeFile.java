package io.openhotline.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadMemoryMappedFile;
import org.jspecify.annotations.Nullable;

/// A type in the jar. It is copied to a file once and mapped, because each copy in the heap has
/// megabytes.
final class TypeFile {
    private final String name;
    private @Nullable Path copy;

    TypeFile(String name) {
        this.name = name;
    }

    TrueTypeFont open() throws IOException {
        return new TTFParser().parse(new RandomAccessReadMemoryMappedFile(file()));
    }

    private Path file() throws IOException {
        Path file = copy;
        if (file == null || Files.notExists(file)) {
            file = copied();
            copy = file;
        }
        return file;
    }

    private Path copied() throws IOException {
        Path file = Files.createTempFile("hotline-", ".ttf");
        file.toFile().deleteOnExit();
        try (InputStream type = TypeFile.class.getResourceAsStream("/fonts/" + name)) {
            Files.copy(Objects.requireNonNull(type), file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}

package io.openhotline.intake.attachment;

import static io.openhotline.intake.attachment.SampleFiles.bytes;
import static io.openhotline.intake.attachment.SampleFiles.photo;
import static io.openhotline.intake.attachment.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTypesTest {
    private final FileTypes types = new FileTypes();

    @TempDir Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(photo("jpg", 10, 10), FileType.JPEG),
                Arguments.of(photo("png", 10, 10), FileType.PNG),
                Arguments.of(SampleFiles.PDF, FileType.PDF),
                Arguments.of(bytes("ID3\3\0\0\0\0\0\u0021"), FileType.MP3),
                Arguments.of(bytes("RIFF\44\0\0\0WAVEfmt "), FileType.WAV),
                Arguments.of(bytes("#!AMR\n\74"), FileType.AMR),
                Arguments.of(bytes("\0\0\0\40ftypM4A \0\0\0\0"), FileType.M4A),
                Arguments.of(zip("[Content_Types].xml", "word/document.xml"), FileType.DOCX),
                Arguments.of(zip("[Content_Types].xml", "xl/workbook.xml"), FileType.XLSX),
                Arguments.of(zip("[Content_Types].xml", "ppt/presentation.xml"), FileType.PPTX));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void a_type_is_found_by_content(byte[] content, FileType type) throws IOException {
        assertThat(types.detect(file(content))).contains(type);
    }

    static Stream<byte[]> refused() {
        return Stream.of(
                SampleFiles.SVG,
                SampleFiles.EXE,
                bytes("<html><script>alert(1)</script></html>"),
                bytes("漏水"),
                bytes("#!/bin/sh\nrm -rf /\n"),
                zip("a.txt"),
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                bytes("PK\3\4broken"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void another_type_is_not_taken_whatever_its_name(byte[] content) throws IOException {
        assertThat(types.detect(file(content))).isEmpty();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("漏水.jpg"), content);
    }
}

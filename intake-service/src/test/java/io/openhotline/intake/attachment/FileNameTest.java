package io.openhotline.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "漏水现场.jpg, 漏水现场.jpg",
        "漏水现场.JPG, 漏水现场.JPG",
        "photo.jpg.exe, photo.jpg.jpg",
        "report.pdf, report.jpg",
        "photo, photo.jpg",
        "../../etc/passwd, passwd.jpg",
        "C:\\\\photos\\\\a.png, a.jpg",
        ".jpg, .jpg"
    })
    void a_name_has_no_folder_and_the_extension_of_its_content(String given, String shown) {
        assertThat(FileName.parse(given).map(name -> name.of(FileType.JPEG).text()))
                .contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "a\nb.jpg", "a\r\nX: y.jpg", "a\0.jpg", "gpj\u202Eexe.jpg", "/"})
    void a_name_with_control_characters_or_nothing_visible_is_refused(String given) {
        assertThat(FileName.parse(given)).isEmpty();
    }

    @Test
    void a_name_of_more_than_200_characters_is_refused() {
        assertThat(FileName.parse("水".repeat(200))).isPresent();
        assertThat(FileName.parse("水".repeat(201))).isEmpty();
    }

    @Test
    void a_browser_saves_it_under_its_name_whatever_the_name_has() {
        assertThat(new FileName("漏 水\";x.jpg").disposition())
                .isEqualTo(
                        "attachment; filename=\"attachment.jpg\";"
                                + " filename*=UTF-8''%E6%BC%8F%20%E6%B0%B4%22%3Bx.jpg");
    }
}

package io.openhotline.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests that spellings of one text are equal (F5).
class SearchTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "ＤＮ２００ 管道爆裂|dn200管道爆裂",
                "DN200|dn200",
                "DN 200|dn200",
                "２号楼３单元|2号楼3单元",
                "人民路 128 号门前|人民路128号门前",
                "人民路\u3000128\u00A0号门前|人民路128号门前",
                "东湖大道 99 弄 7 号|东湖大道99弄7号",
                "  漏水  |漏水",
                "漏 水|漏水",
                "春江花園二期水壓低|春江花园二期水压低",
                "café 门口|café门口",
                "cafe\u0301|café",
                "CAFÉ|café",
                "Straße|strasse",
                "ｶﾞｽ|ガス",
                "㎡|m2",
                "漏\u200B水\uFEFF|漏水",
                "the  main   street|the main street",
                "pay 200 dollars|pay200dollars",
                "138 0000|138 0000",
                "100%_!|100%_!"
            })
    void a_text_is_folded_f5(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    @Test
    void line_breaks_are_spaces() {
        assertThat(SearchText.fold("漏\n水\r\nthe\n\tstreet")).isEqualTo("漏水the street");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B", "\u2060\uFEFF", "\u00A0"})
    void an_invisible_text_is_folded_to_nothing(String text) {
        assertThat(SearchText.fold(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ＤＮ２００ 管", "春江花園", "Straße 5 号", "𠮷野家 🚰"})
    void a_folded_text_is_folded_to_itself(String text) {
        String folded = SearchText.fold(text);

        assertThat(SearchText.fold(folded)).isEqualTo(folded);
    }
}

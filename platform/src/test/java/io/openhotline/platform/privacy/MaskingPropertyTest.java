package io.openhotline.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Masks many random texts; the argument of a failing test is its seed.
class MaskingPropertyTest {
    private static final int TEXTS = 200;
    private static final List<String> PIECES =
            List.of(
                    "1",
                    "3",
                    "8",
                    "0",
                    "９",
                    "七",
                    "〇",
                    "138",
                    "0571",
                    "2026",
                    "-",
                    " ",
                    "　",
                    "+",
                    "*",
                    "(",
                    ")",
                    ".",
                    "@",
                    "＠",
                    "x",
                    "X",
                    "转",
                    "a",
                    "Flat",
                    "No.",
                    "5th",
                    ", ",
                    "号",
                    "路",
                    "大街",
                    "栋",
                    "单元",
                    "人民路",
                    "花园",
                    "浙A",
                    "D12345",
                    "王",
                    "欧阳",
                    "Li",
                    "\u200b",
                    "\n",
                    "𠮷",
                    "qq.com",
                    "2026-11-29",
                    "2026-0000123-6",
                    "13877770001",
                    "𝟙");

    private static final Pattern KNOWN =
            Pattern.compile("(19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|20\\d\\d-\\d{7,9}-\\d");
    private static final Pattern LONG_NUMBER =
            Pattern.compile("[\\p{Nd}〇七](?:[\\u200b]*[- 　().]?[\\p{Nd}〇七]){6,}");

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_masked_text_stays_as_it_is(int seed) {
        var random = new SplittableRandom(seed);
        List<UnaryOperator<String>> masks =
                List.of(Masking::phone, Masking::name, Masking::address, Masking::text);

        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            for (UnaryOperator<String> mask : masks) {
                String masked = mask.apply(text);
                assertThat(mask.apply(masked)).as(text).isEqualTo(masked);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_phone_never_shows_more_than_seven_digits_and_hides_four(int seed) {
        var random = new SplittableRandom(seed);

        for (int i = 0; i < TEXTS; i++) {
            String masked = Masking.phone(text(random));

            assertThat(masked).matches("\\+?[0-9]{0,3}\\*{4,14}[0-9]{0,4}").hasSizeLessThan(22);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_never_shows_seven_digits_in_a_row(int seed) {
        var random = new SplittableRandom(seed);

        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            String unknown = KNOWN.matcher(Masking.text(text)).replaceAll("#");

            assertThat(LONG_NUMBER.matcher(unknown).find()).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_name_never_shows_more_than_four_letters(int seed) {
        var random = new SplittableRandom(seed);

        for (int i = 0; i < TEXTS; i++) {
            String masked = Masking.name(text(random));

            assertThat(masked).endsWith("**");
            assertThat(masked.codePoints().filter(Character::isLetter).count())
                    .isLessThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "一",
                "a",
                "a@",
                "@",
                "*",
                "１-",
                "\u200b",
                "1\u200b",
                "浙A",
                "2026-11-29"
            })
    void a_huge_text_is_masked_in_linear_time(String piece) {
        String huge = piece.repeat(1_000_000);

        assertTimeout(Duration.ofSeconds(20), () -> Masking.text(huge));
        assertThat(Masking.phone(huge)).hasSizeLessThan(22);
        assertThat(Masking.name(huge)).hasSizeLessThan(20);
        assertThat(Masking.address(huge)).hasSizeLessThanOrEqualTo(1_001);
    }

    @Test
    void the_address_in_letters_has_no_number_but_of_a_road() {
        var random = new SplittableRandom(7);

        for (int i = 0; i < TEXTS; i++) {
            String number = Integer.toString(random.nextInt(1, 99_999));

            assertThat(Masking.address(number + " Renmin Road, Room " + number))
                    .isEqualTo("Renmin Road");
            assertThat(Masking.address("人民路" + number + "号" + number + "室")).isEqualTo("人民路");
        }
    }

    private static String text(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(1, 14))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }
}

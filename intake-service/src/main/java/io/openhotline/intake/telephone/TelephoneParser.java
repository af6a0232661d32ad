package io.openhotline.intake.telephone;

import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.policy.TelephonePolicy;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.platform.pack.PackScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a text with one or several telephone numbers. A text is refused as a whole when one of its
/// parts is no number, so that no number is lost or changed.
@PackScoped
public class TelephoneParser {
    private final RegionNumbers numbers;

    @Inject
    TelephoneParser(IntakePolicy policy) {
        this(policy.telephone());
    }

    TelephoneParser(TelephonePolicy policy) {
        this.numbers = new RegionNumbers(policy);
    }

    /// Returns empty when the text is no telephone number.
    public Optional<Telephone> parse(String written) {
        List<SingleNumber> read = read(written);
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Telephone(
                                read.getFirst().number(),
                                read.getFirst().extension(),
                                written,
                                read.stream().skip(1).map(SingleNumber::number).toList()));
    }

    /// Returns the number as people dial it in the pack's region: `13800000123`, `02162001234`.
    /// Other numbers stay as they are.
    public String national(String number) {
        return numbers.national(number);
    }

    private List<SingleNumber> read(String written) {
        var read = new ArrayList<SingleNumber>();
        for (String part : WrittenNumber.split(written)) {
            String areaCode = read.isEmpty() ? numbers.areaCode() : areaCodeOf(read.getFirst());
            List<SingleNumber> found = numbersIn(part, areaCode);
            if (found.isEmpty()) {
                return List.of();
            }
            read.addAll(found);
        }
        return read;
    }

    /// Returns the area code of a fixed line, to which a second number is local, or the pack's.
    private String areaCodeOf(SingleNumber first) {
        return numbers.areaCodeOf(first.number()).orElse(numbers.areaCode());
    }

    private List<SingleNumber> numbersIn(String part, String areaCode) {
        Optional<WrittenNumber> written = WrittenNumber.parse(part);
        List<SingleNumber> known = knownNumbersIn(part, areaCode);
        return known.isEmpty()
                ? written.flatMap(number -> numbers.possible(number, areaCode)).stream().toList()
                : known;
    }

    private List<SingleNumber> knownNumbersIn(String part, String areaCode) {
        return single(part, areaCode)
                .map(List::of)
                .orElseGet(() -> bySpaces(Arrays.asList(part.split(" ")), areaCode));
    }

    private Optional<SingleNumber> single(String part, String areaCode) {
        return WrittenNumber.parse(part).flatMap(number -> numbers.read(number, areaCode));
    }

    /// Splits words into numbers, each of the fewest words that are one.
    private List<SingleNumber> bySpaces(List<String> words, String areaCode) {
        for (int end = 1; end < words.size(); end++) {
            var first = single(String.join(" ", words.subList(0, end)), areaCode);
            List<SingleNumber> rest =
                    first.isEmpty()
                            ? List.of()
                            : knownNumbersIn(
                                    String.join(" ", words.subList(end, words.size())), areaCode);
            if (!rest.isEmpty()) {
                return Stream.concat(first.stream(), rest.stream()).toList();
            }
        }
        return List.of();
    }
}

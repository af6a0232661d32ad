package io.openhotline.intake.telephone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.openhotline.intake.policy.TelephonePolicy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads single numbers by libphonenumber, in the pack's region.
final class RegionNumbers {
    private static final Pattern LAST_GROUP = Pattern.compile("^(.*\\d) ?- ?(\\d{1,6})$");
    private static final Pattern LOCAL = Pattern.compile("[0-9]{7,8}");
    private static final Pattern SHORT = Pattern.compile("[0-9]{5,6}");

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();
    private final TelephonePolicy policy;

    RegionNumbers(TelephonePolicy policy) {
        this.policy = policy;
    }

    String areaCode() {
        return policy.areaCode() == null ? "" : policy.areaCode();
    }

    /// @param areaCode the area code of a number without one; empty where there is none
    Optional<SingleNumber> read(WrittenNumber written, String areaCode) {
        Optional<PhoneNumber> whole = valid(written.main(), areaCode);
        if (written.extension() != null) {
            return whole.map(number -> single(number, written.extension()));
        }
        Optional<SingleNumber> extended = lastGroupAsExtension(written.main(), areaCode);
        return whole.filter(number -> extended.isEmpty() || isCertain(number, written.main()))
                .map(number -> single(number, null))
                .or(() -> extended)
                .or(() -> shortNumber(written.digits()));
    }

    /// Keeps a number that the library doesn't know, when its length is possible: numbering plans
    /// change, and old records have old numbers.
    Optional<SingleNumber> possible(WrittenNumber written, String areaCode) {
        boolean isIncomplete = areaCode.isEmpty() && LOCAL.matcher(written.digits()).matches();
        return isIncomplete
                ? Optional.empty()
                : parse(complete(written.main(), areaCode))
                        .filter(util::isPossibleNumber)
                        .map(number -> single(number, written.extension()));
    }

    String national(String number) {
        return parse(number)
                .filter(it -> number.startsWith("+"))
                .filter(it -> region(it).equals(policy.region()))
                .map(it -> util.format(it, PhoneNumberFormat.NATIONAL).replaceAll("[^0-9]", ""))
                .orElse(number);
    }

    /// Returns the area code with its trunk prefix where the region has one.
    Optional<String> areaCodeOf(String number) {
        return parse(number)
                .filter(it -> util.getLengthOfGeographicalAreaCode(it) > 0)
                .map(it -> {
                    String national = national(number);
                    int local =
                            util.getNationalSignificantNumber(it).length()
                                    - util.getLengthOfGeographicalAreaCode(it);
                    return national.substring(0, national.length() - local);
                });
    }

    private Optional<PhoneNumber> valid(String text, String areaCode) {
        return parse(complete(text, areaCode)).filter(util::isValidNumber);
    }

    private static String complete(String text, String areaCode) {
        String digits = text.replaceAll("[^0-9+]", "");
        return LOCAL.matcher(digits).matches() ? areaCode + digits : text;
    }

    private Optional<PhoneNumber> parse(String text) {
        try {
            return Optional.of(util.parse(text, policy.region()));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private Optional<SingleNumber> lastGroupAsExtension(String text, String areaCode) {
        Matcher groups = LAST_GROUP.matcher(text);
        return groups.matches()
                ? valid(groups.group(1), areaCode).map(it -> single(it, groups.group(2)))
                : Optional.empty();
    }

    /// Tells `85552222-801`, a local number with an extension, from a number of another area: only
    /// a prefix says that a fixed line has its area code.
    private boolean isCertain(PhoneNumber number, String text) {
        return text.startsWith("+")
                || text.startsWith("0")
                || text.startsWith("(")
                || util.getNumberType(number) != PhoneNumberType.FIXED_LINE;
    }

    private static Optional<SingleNumber> shortNumber(String digits) {
        return SHORT.matcher(digits).matches()
                ? Optional.of(new SingleNumber(digits, null))
                : Optional.empty();
    }

    private SingleNumber single(PhoneNumber number, @Nullable String extension) {
        return new SingleNumber(util.format(number, PhoneNumberFormat.E164), extension);
    }

    private String region(PhoneNumber number) {
        String region = util.getRegionCodeForNumber(number);
        return region == null ? "" : region;
    }
}

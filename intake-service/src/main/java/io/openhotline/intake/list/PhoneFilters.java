package io.openhotline.intake.list;

import io.openhotline.intake.telephone.TelephoneParser;
import io.openhotline.intake.ticket.domain.Telephone;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the filter by phone: any spelling of a number, a local number, or its last four digits.
@Singleton
class PhoneFilters {
    private static final Pattern LAST_FOUR = Pattern.compile("[0-9]{4}");

    /// Matches numbers that were stored before they were read by libphonenumber and can't be read.
    private static final Pattern UNREADABLE = Pattern.compile("\\+?[0-9]{5,20}");

    private final TelephoneParser telephones;

    PhoneFilters(TelephoneParser telephones) {
        this.telephones = telephones;
    }

    Optional<PhoneFilter> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return LAST_FOUR.matcher(plain).matches()
                ? Optional.of(PhoneFilter.lastFour(plain))
                : telephones
                        .parse(text)
                        .map(Telephone::number)
                        .or(() -> Optional.of(plain).filter(UNREADABLE.asMatchPredicate()))
                        .map(PhoneFilter::whole);
    }
}

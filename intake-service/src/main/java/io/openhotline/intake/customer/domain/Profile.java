package io.openhotline.intake.customer.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds what the directory says about a customer; `phones` are in E.164 or short numbers of the
/// region. `kind` and `level` are codes of the pack, `language` is `zh` or `en`, and `replyForm` is
/// the code of the channel on which the customer wants answers (T6).
public record Profile(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String level,
        List<String> accounts,
        List<String> phones,
        List<Address> addresses,
        @Nullable String language,
        @Nullable String replyForm,
        boolean doNotCall,
        @Nullable String email) {
    /// The largest number of accounts, phones or addresses of one record.
    public static final int MOST = 20;

    public Profile {
        accounts = List.copyOf(accounts);
        phones = List.copyOf(phones);
        addresses = List.copyOf(addresses);
    }

    /// Keeps what is known and adds what the other one knows beside it, up to [#MOST] of each.
    public Profile filledBy(Profile other) {
        return new Profile(
                first(name, other.name),
                first(kind, other.kind),
                first(level, other.level),
                union(accounts, other.accounts),
                union(phones, other.phones),
                addressesWith(other.addresses),
                first(language, other.language),
                first(replyForm, other.replyForm),
                doNotCall || other.doNotCall,
                first(email, other.email));
    }

    /// Takes what an import gives, and keeps what it leaves out. `doNotCall` is the import's.
    public Profile importedFrom(Profile row) {
        Profile filled = row.filledBy(this);
        return new Profile(
                filled.name,
                filled.kind,
                filled.level,
                union(accounts, row.accounts),
                union(phones, row.phones),
                addressesWith(row.addresses),
                filled.language,
                filled.replyForm,
                row.doNotCall,
                filled.email);
    }

    public Profile withoutAccounts() {
        return new Profile(
                name, kind, level, List.of(), phones, addresses, language, replyForm, doNotCall,
                email);
    }

    /// Adds an address unless the same words are there, whatever their coordinates.
    private List<Address> addressesWith(List<Address> more) {
        Stream<Address> added =
                more.stream()
                        .filter(it ->
                                addresses.stream()
                                        .noneMatch(known -> known.address().equals(it.address())));
        return Stream.concat(addresses.stream(), added).limit(MOST).toList();
    }

    private static List<String> union(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().limit(MOST).toList();
    }

    private static @Nullable String first(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }
}

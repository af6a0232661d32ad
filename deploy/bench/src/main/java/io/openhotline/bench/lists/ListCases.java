package io.openhotline.bench.lists;

import io.openhotline.bench.data.Calls;
import io.openhotline.bench.data.Words;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.reads.ReadCase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The queries that are measured, from those that match every ticket to those that match none.
final class ListCases {
    private static final double SIMILAR_MILLIS = 30;
    private static final String SEARCH = "/tickets/search";
    private static final String LEAKS = "\"category\": \"leak\"";

    private final HttpConnection intake;
    private final TicketSample sample;
    private final String fromTheMiddle;
    private final String nearTheEnd;
    private final List<ReadCase> cases = new ArrayList<>();

    ListCases(HttpConnection intake, TicketSample sample) throws SQLException {
        this.intake = intake;
        this.sample = sample;
        this.fromTheMiddle = sample.cursor(0.5);
        this.nearTheEnd = sample.cursor(0.9);
    }

    List<ReadCase> all() {
        cases.add(ReadCase.trivial(intake));
        byKey();
        byFilter();
        byFiltersTogether();
        byWords();
        return List.copyOf(cases);
    }

    private void byKey() {
        cases.add(ReadCase.get("by id", intake, n -> "/tickets/" + sample.id(n)));
        cases.add(
                ReadCase.get("similar", intake, n -> "/tickets/" + sample.id(n) + "/similar")
                        .below(SIMILAR_MILLIS));
        cases.add(ReadCase.get("by number", intake, n -> "/tickets/" + sample.number(n)));
        cases.add(
                ReadCase.post(
                        "by phone", intake, SEARCH, n -> "{%s}".formatted(phone(sample.phone(n)))));
    }

    private void byFilter() {
        firstAndDeep("all", "");
        list("all, from 90 % on", "after=" + nearTheEnd);
        list("one day", "from=2025-06-01T16:00:00Z&to=2025-06-02T16:00:00Z");
        firstAndDeep("category, of many", "category=query-bill");
        firstAndDeep("category, of few", "category=consult-regulations");
        firstAndDeep("status, of most", "status=CLOSED");
        firstAndDeep("status, of few", "status=WITHDRAWN");
        list("status, of none", "status=REWORK");
        firstAndDeep("department, of many", "department=sales-office");
        list("department, of none", "department=nobody");
        searchFirstAndDeep("phone, of 1 %", phone(Calls.BUSY_PHONE));
    }

    private void byFiltersTogether() {
        list("category and status, seldom together", "category=suggestion&status=WITHDRAWN");
        list("department and status, never together", "department=technical&status=ANSWERED");
        list(
                "category within a month",
                "category=suggestion&from=2024-03-01T00:00:00Z&to=2024-04-01T00:00:00Z");
        list("complaints of a customer kind", "kind=COMPLAINT&customerKind=household");
        search("phone and category", LEAKS + ", " + phone(Calls.BUSY_PHONE));
        search("words and category", LEAKS + ", " + q(Words.OCCASIONAL));
        search("words and status, never together", "\"status\": \"REWORK\", " + q(Words.RARE));
    }

    private void byWords() {
        searchFirstAndDeep("words in all", q(Words.IN_ALL));
        searchFirstAndDeep("words in 19 %", q(Words.COMMON));
        searchFirstAndDeep("words in 1 %", q(Words.OCCASIONAL));
        searchFirstAndDeep("words in 0.01 %", q(Words.RARE));
        search("words in 0.01 %, from 90 % on", q(Words.RARE) + ", " + after(nearTheEnd));
        search("words in none", q(Words.IN_NONE));
        cases.add(
                ReadCase.post(
                        "words in one: an address",
                        intake,
                        SEARCH,
                        n -> "{%s}".formatted(q(sample.address(n)))));
        searchFirstAndDeep("2 characters in all", q(Words.SHORT_IN_ALL));
        searchFirstAndDeep("2 characters in 0.1 %", q(Words.SHORT_RARE));
        search("2 characters in none", q(Words.SHORT_IN_NONE));
        searchFirstAndDeep("1 character in 19 %", q(Words.SINGLE_COMMON));
        search("1 character in 0.01 %", q(Words.SINGLE_RARE));
    }

    private void firstAndDeep(String name, String query) {
        list(name, query);
        list(name + ", from the middle on", query + "&after=" + fromTheMiddle);
    }

    private void list(String name, String query) {
        cases.add(ReadCase.get(name, intake, _ -> "/tickets?" + query));
    }

    private void searchFirstAndDeep(String name, String filters) {
        search(name, filters);
        search(name + ", from the middle on", filters + ", " + after(fromTheMiddle));
    }

    private void search(String name, String filters) {
        cases.add(ReadCase.post(name, intake, SEARCH, _ -> "{%s}".formatted(filters)));
    }

    private static String phone(String number) {
        return member("phone", number);
    }

    private static String q(String words) {
        return member("q", words);
    }

    private static String after(String cursor) {
        return member("after", cursor);
    }

    /// The values are free of characters that JSON escapes.
    private static String member(String name, String value) {
        return "\"%s\": \"%s\"".formatted(name, value);
    }
}

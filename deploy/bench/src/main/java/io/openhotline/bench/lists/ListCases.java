package io.openhotline.bench.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openhotline.bench.data.Calls;
import io.openhotline.bench.data.Words;
import io.openhotline.bench.load.HttpConnection;
import io.openhotline.bench.reads.ReadCase;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The queries that are measured, from those that match every ticket to those that match none.
final class ListCases {
    private final HttpConnection intake;
    private final TicketSample sample;
    private final String fromTheMiddle;
    private final String nearTheEnd;
    private final List<ReadCase> cases = new ArrayList<>();

    ListCases(HttpConnection intake, TicketSample sample) throws SQLException {
        this.intake = intake;
        this.sample = sample;
        this.fromTheMiddle = "after=" + sample.cursor(0.5);
        this.nearTheEnd = "after=" + sample.cursor(0.9);
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
        cases.add(ReadCase.get("by number", intake, n -> "/tickets/" + sample.number(n)));
        cases.add(ReadCase.get("by phone", intake, n -> "/tickets?phone=" + sample.phone(n)));
    }

    private void byFilter() {
        firstAndDeep("all", "");
        list("all, from 90 % on", nearTheEnd);
        list("one day", "from=2025-06-01T16:00:00Z&to=2025-06-02T16:00:00Z");
        firstAndDeep("category, of many", "category=query-bill");
        firstAndDeep("category, of few", "category=consult-regulations");
        firstAndDeep("status, of most", "status=CLOSED");
        firstAndDeep("status, of few", "status=WITHDRAWN");
        list("status, of none", "status=REWORK");
        firstAndDeep("department, of many", "department=sales-office");
        list("department, of none", "department=nobody");
        firstAndDeep("phone, of 1 %", "phone=" + Calls.BUSY_PHONE);
    }

    private void byFiltersTogether() {
        list("category and status, seldom together", "category=suggestion&status=WITHDRAWN");
        list("department and status, never together", "department=technical&status=ANSWERED");
        list(
                "category within a month",
                "category=suggestion&from=2024-03-01T00:00:00Z&to=2024-04-01T00:00:00Z");
        list("phone and category", "category=leak&phone=" + Calls.BUSY_PHONE);
        list("words and category", "category=leak&" + q(Words.OCCASIONAL));
        list("words and status, never together", "status=REWORK&" + q(Words.RARE));
    }

    private void byWords() {
        firstAndDeep("words in all", q(Words.IN_ALL));
        firstAndDeep("words in 19 %", q(Words.COMMON));
        firstAndDeep("words in 1 %", q(Words.OCCASIONAL));
        firstAndDeep("words in 0.01 %", q(Words.RARE));
        list("words in 0.01 %, from 90 % on", q(Words.RARE) + "&" + nearTheEnd);
        list("words in none", q(Words.IN_NONE));
        cases.add(
                ReadCase.get(
                        "words in one: an address",
                        intake,
                        n -> "/tickets?" + q(sample.address(n))));
        firstAndDeep("2 characters in all", q(Words.SHORT_IN_ALL));
        firstAndDeep("2 characters in 0.1 %", q(Words.SHORT_RARE));
        list("2 characters in none", q(Words.SHORT_IN_NONE));
        firstAndDeep("1 character in 19 %", q(Words.SINGLE_COMMON));
        list("1 character in 0.01 %", q(Words.SINGLE_RARE));
    }

    private void firstAndDeep(String name, String query) {
        list(name, query);
        list(name + ", from the middle on", query + "&" + fromTheMiddle);
    }

    private void list(String name, String query) {
        cases.add(ReadCase.get(name, intake, _ -> "/tickets?" + query));
    }

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, UTF_8);
    }
}

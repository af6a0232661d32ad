package io.openhotline.dispatch.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.contracts.Severity;
import io.openhotline.dispatch.ticket.TicketSnapshot.Classification;
import io.openhotline.dispatch.ticket.TicketSnapshot.Supplement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketSnapshotMapperTest {
    static final UUID ID = new UUID(0, 1);
    static final Instant RECEIVED = Instant.parse("2026-11-21T08:00:00Z");
    static final Instant LATER = Instant.parse("2026-11-21T09:00:00Z");

    static final TicketSnapshot WHOLE =
            new TicketSnapshot(
                    ID,
                    "2026-0000123-6",
                    "phone",
                    "leak",
                    CategoryKind.REPAIR,
                    "supply",
                    Severity.MAJOR,
                    "人行道下漏水",
                    new Customer(
                            "李秀英",
                            "+8602166667702",
                            "household",
                            "021-6666 7702 转 801",
                            "801",
                            List.of("+8613800000123")),
                    new Place("和平路128号院", 30.274085, 120.15507),
                    Map.of("pipeDiameterMm", 200),
                    List.of(new Supplement("已淹到车库", LATER)),
                    RECEIVED,
                    LATER,
                    LATER.plusSeconds(1),
                    LATER.plusSeconds(2),
                    new UUID(0, 2));

    static final TicketSnapshot SPARSE =
            new TicketSnapshot(
                    ID,
                    "2026-0000124-4",
                    "web",
                    "other",
                    CategoryKind.CONSULT,
                    null,
                    Severity.ORDINARY,
                    "水价",
                    null,
                    null,
                    Map.of(),
                    List.of(),
                    RECEIVED,
                    null,
                    null,
                    null);

    @Test
    void a_ticket_is_written_to_its_columns() {
        assertThat(TicketSnapshotMapper.toRow(WHOLE)).usingRecursiveComparison().isEqualTo(whole());
        assertThat(TicketSnapshotMapper.toRow(SPARSE))
                .usingRecursiveComparison()
                .isEqualTo(sparse());
    }

    @Test
    void a_ticket_is_read_from_its_columns() {
        assertThat(TicketSnapshotMapper.toDomain(whole())).isEqualTo(WHOLE);
        assertThat(TicketSnapshotMapper.toDomain(sparse())).isEqualTo(SPARSE);
    }

    @Test
    void one_known_column_makes_a_customer() {
        TicketSnapshotEntity row = sparse();
        row.customerPhone = "13800000123";

        assertThat(TicketSnapshotMapper.toDomain(row).customer())
                .isEqualTo(new Customer(null, "13800000123", null));
    }

    @Test
    void a_supplement_and_a_withdrawal_change_the_row() {
        TicketSnapshotEntity row = sparse();
        var added = new Supplement("水压也低", LATER);

        TicketSnapshotMapper.update(row, SPARSE.supplemented(added).withdrawn(LATER));

        assertThat(row.supplements).containsExactly(added);
        assertThat(row.withdrawnAt).isEqualTo(LATER);
    }

    /// Covers C34.
    @Test
    void a_corrected_category_changes_the_row_and_leaves_the_customer_s_deadline() {
        TicketSnapshotEntity row = whole();

        var to =
                new Classification(
                        "complaint-pressure", CategoryKind.COMPLAINT, null, Map.of("floor", 6));
        TicketSnapshotMapper.update(row, WHOLE.reclassified(to, LATER));

        TicketSnapshotEntity after = whole();
        after.category = "complaint-pressure";
        after.kind = CategoryKind.COMPLAINT;
        after.nature = null;
        after.fields = Map.of("floor", 6);
        after.reclassifiedAt = LATER;
        assertThat(row).usingRecursiveComparison().isEqualTo(after);
    }

    private static TicketSnapshotEntity whole() {
        var row = new TicketSnapshotEntity();
        row.id = ID;
        row.number = "2026-0000123-6";
        row.channel = "phone";
        row.category = "leak";
        row.kind = CategoryKind.REPAIR;
        row.nature = "supply";
        row.severity = Severity.MAJOR;
        row.description = "人行道下漏水";
        row.customerName = "李秀英";
        row.customerPhone = "+8602166667702";
        row.customerKind = "household";
        row.customerPhoneAsWritten = "021-6666 7702 转 801";
        row.customerExtension = "801";
        row.customerFurtherPhones = List.of("+8613800000123");
        row.placeAddress = "和平路128号院";
        row.placeLatitude = 30.274085;
        row.placeLongitude = 120.15507;
        row.fields = Map.of("pipeDiameterMm", 200);
        row.supplements = List.of(new Supplement("已淹到车库", LATER));
        row.receivedAt = RECEIVED;
        row.withdrawnAt = LATER;
        row.customerResolveBy = LATER.plusSeconds(1);
        row.reclassifiedAt = LATER.plusSeconds(2);
        row.repeatOf = new UUID(0, 2);
        return row;
    }

    private static TicketSnapshotEntity sparse() {
        var row = new TicketSnapshotEntity();
        row.id = ID;
        row.number = "2026-0000124-4";
        row.channel = "web";
        row.category = "other";
        row.kind = CategoryKind.CONSULT;
        row.severity = Severity.ORDINARY;
        row.description = "水价";
        row.fields = Map.of();
        row.supplements = List.of();
        row.receivedAt = RECEIVED;
        return row;
    }
}

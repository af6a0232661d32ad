package io.openhotline.dispatch.department;

import io.openhotline.dispatch.department.CountRepository.Counted;
import io.openhotline.dispatch.department.RecordView.CountView;
import io.openhotline.dispatch.department.domain.EntryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Reads the record of a department as the API shows it.
@ApplicationScoped
class RecordReader {
    private final EntryRepository entries;
    private final CountRepository counts;

    RecordReader(EntryRepository entries, CountRepository counts) {
        this.entries = entries;
        this.counts = counts;
    }

    @Transactional
    RecordView read(String department, RecordQuery query) {
        List<EntryEntity> found = entries.page(department, query);
        boolean more = found.size() > query.limit();
        List<EntryEntity> page = more ? found.subList(0, query.limit()) : found;
        return new RecordView(
                department,
                query.month().toString(),
                counts(department, query),
                page.stream().map(EntryView::of).toList(),
                more ? page.getLast().id : null);
    }

    private List<CountView> counts(String department, RecordQuery query) {
        Map<EntryKind, Counted> counted = counts.count(department, query.month());
        return Arrays.stream(EntryKind.values())
                .map(kind -> counted.getOrDefault(kind, new Counted(kind, 0, 0, 0)))
                .map(CountView::of)
                .toList();
    }
}

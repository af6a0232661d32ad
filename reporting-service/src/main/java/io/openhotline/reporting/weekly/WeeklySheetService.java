package io.openhotline.reporting.weekly;

import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows sheets and records, and keeps the signatures of the head of the desk.
@ApplicationScoped
class WeeklySheetService {
    /// Lists the outcomes of a signature.
    enum Outcome {
        SIGNED,
        MISSING,
        SIGNED_BEFORE,
        OWN_RECORD
    }

    private final WeeklySheetRepository sheets;
    private final AgentRecordRepository records;
    private final SheetMapper mapper;
    private final Clock clock;

    WeeklySheetService(
            WeeklySheetRepository sheets,
            AgentRecordRepository records,
            SheetMapper mapper,
            Clock clock) {
        this.sheets = sheets;
        this.records = records;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    Page<WeeklySheetLine> page(@Nullable Cursor after, int limit) {
        return sheets.page(after, limit).map(WeeklySheetLine::of);
    }

    @Transactional
    Optional<WeeklySheetView> sheet(UUID id) {
        return sheets.findByIdOptional(id).map(row -> mapper.view(row, records.of(id)));
    }

    @Transactional
    Optional<AgentRecordView> record(UUID id) {
        return records.findByIdOptional(id).map(mapper::view);
    }

    /// Signs a record once; the same signature again changes nothing. Nobody signs their own
    /// record.
    @Transactional
    Outcome sign(UUID id, @Nullable String remarks, Actor by) {
        return records.lock(id).map(record -> sign(record, remarks, by)).orElse(Outcome.MISSING);
    }

    private Outcome sign(AgentRecordEntity record, @Nullable String remarks, Actor by) {
        if (record.isSigned()) {
            boolean same =
                    by.toString().equals(record.signedBy)
                            && Objects.equals(remarks, record.remarks);
            return same ? Outcome.SIGNED : Outcome.SIGNED_BEFORE;
        }
        if (by.id().equals(record.agent)) {
            return Outcome.OWN_RECORD;
        }
        record.remarks = remarks;
        record.signedBy = by.toString();
        record.signedAt = clock.instant();
        return Outcome.SIGNED;
    }
}

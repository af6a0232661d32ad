package io.openhotline.reporting.fact;

import io.openhotline.platform.pack.PackScoped;
import io.openhotline.reporting.fact.CallFactRepository.Key;
import io.openhotline.reporting.fact.CallFactRepository.Observed;
import io.openhotline.reporting.fact.CallFactRepository.Row;
import io.openhotline.reporting.fact.GenerationRepository.Generations;
import io.openhotline.reporting.fact.domain.CallFact;
import io.openhotline.reporting.fact.domain.CallFold;
import io.openhotline.reporting.fact.domain.Rollup;
import io.openhotline.reporting.policy.ReportingPolicy;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts calls as [FactService] counts tickets: adds the difference between a call's new fact and
/// the one before to the rollups.
@PackScoped
public class CallFactService {
    private final GenerationRepository generations;
    private final CallFactRepository calls;
    private final RollupService rollups;
    private final ReportingPolicy policy;

    CallFactService(
            GenerationRepository generations,
            CallFactRepository calls,
            RollupService rollups,
            ReportingPolicy policy) {
        this.generations = generations;
        this.calls = calls;
        this.rollups = rollups;
        this.policy = policy;
    }

    /// Stores new observations and counts their calls in each generation in use.
    @Transactional(TxType.MANDATORY)
    public void process(List<CallObserved> observed) {
        Generations inUse = generations.lock();
        count(inUse, inUse.counted(), calls.observe(newest(observed)));
    }

    /// Counts calls in the next generation again. Throws if another attempt of the rebuild has
    /// begun.
    @Transactional(TxType.REQUIRES_NEW)
    void recount(int next, List<UUID> ids) {
        Generations inUse = generations.lock();
        if (!Objects.equals(inUse.next(), next)) {
            throw new IllegalStateException("Another attempt than " + next + " has begun");
        }
        count(inUse, List.of(next), calls.lock(ids));
    }

    private static Collection<CallObserved> newest(List<CallObserved> observed) {
        BinaryOperator<CallObserved> later = (a, b) -> a.sequence() < b.sequence() ? b : a;
        return observed.stream()
                .collect(Collectors.toMap(CallObserved::callId, Function.identity(), later))
                .values();
    }

    private void count(Generations inUse, List<Integer> counted, List<Observed> observed) {
        Map<Key, CallFact> before =
                calls.facts(observed.stream().map(Observed::callId).toList(), counted);
        var after = new ArrayList<Row>();
        var changes = new TreeMap<Integer, Rollup>();
        for (Observed call : observed) {
            CallFold.fold(call.observation(), policy.timeZone(), policy.calls().answerWithin())
                    .ifPresent(fact ->
                            counted.forEach(generation -> {
                                var row = new Row(new Key(call.callId(), generation), fact);
                                changes.computeIfAbsent(
                                                generation, it -> new Rollup(inUse.kept(it)))
                                        .replace(before.get(row.key()), fact);
                                after.add(row);
                            }));
        }
        calls.store(after);
        changes.forEach(rollups::add);
    }
}

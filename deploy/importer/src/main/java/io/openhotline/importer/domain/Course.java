package io.openhotline.importer.domain;

import java.util.Map;

/// What happens to a ticket after it was filed, with the body of the request that makes it happen.
public sealed interface Course {
    /// Nothing: it stays with the hotline.
    record Open() implements Course {}

    /// Its work order was completed.
    record Complete(Map<String, Object> completion) implements Course {
        public Complete {
            completion = Map.copyOf(completion);
        }
    }

    /// The customer took it back.
    record Withdraw(Map<String, Object> withdrawal) implements Course {
        public Withdraw {
            withdrawal = Map.copyOf(withdrawal);
        }
    }
}

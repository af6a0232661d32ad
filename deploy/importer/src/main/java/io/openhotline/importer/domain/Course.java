package io.openhotline.importer.domain;

import java.util.Map;

/// Represents the command that follows the filing of a ticket, with the body of the request.
public sealed interface Course {
    /// Nothing: the ticket stays open.
    record Open() implements Course {}

    /// Its work order is completed.
    record Complete(Map<String, Object> completion) implements Course {
        public Complete {
            completion = Map.copyOf(completion);
        }
    }

    /// It is withdrawn.
    record Withdraw(Map<String, Object> withdrawal) implements Course {
        public Withdraw {
            withdrawal = Map.copyOf(withdrawal);
        }
    }
}

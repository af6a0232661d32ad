package io.openhotline.intake.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Finds the customers who may be calling.
@ApplicationScoped
public class CallerDirectory {
    private static final int SHOWN = 20;

    private final CustomerRepository customers;

    CallerDirectory(CustomerRepository customers) {
        this.customers = customers;
    }

    /// Returns several where a telephone is shared, at most 20.
    ///
    /// @param phone in E.164, or a short number
    public List<KnownCaller> byPhone(String phone) {
        return customers.byPhone(phone).stream().limit(SHOWN).map(KnownCaller::of).toList();
    }
}

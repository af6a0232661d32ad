/// Keeps the directory of customers: by hand, by CSV import, and by what filings say about them.
/// Finds a customer by any telephone or account, with earlier tickets and satisfaction.
@NullMarked
package io.openhotline.intake.customer;

import org.jspecify.annotations.NullMarked;

/// `hotline demo`: plays a day of the hotline on a running system, through its public interfaces
/// only. Agents use HTTP, departments use Kafka, and every result is checked.
@NullMarked
package io.openhotline.demo;

import org.jspecify.annotations.NullMarked;

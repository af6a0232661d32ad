/// Sends documents by e-mail from a queue in the database, at most once to each receiver.
/// [DeliveryService] is the port for the features that publish documents.
@NullMarked
package io.openhotline.reporting.delivery;

import org.jspecify.annotations.NullMarked;

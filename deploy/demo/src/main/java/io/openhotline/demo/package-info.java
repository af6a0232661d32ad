/// `hotline demo`: plays a day of the hotline on a running system, through its public interfaces
/// alone. Agents speak HTTP, departments Kafka, and what they see is checked against the story.
@NullMarked
package io.openhotline.demo;

import org.jspecify.annotations.NullMarked;

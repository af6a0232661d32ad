/// Says what an agent does. Plain Java.
@NullMarked
package io.openhotline.intake.agent.domain;

import org.jspecify.annotations.NullMarked;

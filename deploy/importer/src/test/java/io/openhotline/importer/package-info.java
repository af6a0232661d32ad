/// Tests of the import against a small stand-in for the services' HTTP interfaces.
@NullMarked
package io.openhotline.importer;

import org.jspecify.annotations.NullMarked;

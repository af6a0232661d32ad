/// Tests of the import against a small stand-in for the services' HTTP interfaces.
@NullMarked
package io.openhotline.local.importer;

import org.jspecify.annotations.NullMarked;

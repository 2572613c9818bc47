/// Packs what a lawyer is given into one ZIP archive.
@NullMarked
package nl.weerzien.handover.archive;

import org.jspecify.annotations.NullMarked;

/** Acts on many rows by a filter: looked at first, done when confirmed, each row with what came of it. */
package guiyan.bulk;

/** Lists leave as files: streamed, for a purpose, each on record. */
package guiyan.exports;

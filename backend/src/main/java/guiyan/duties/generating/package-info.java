/** Makes duties arise, judges them again when facts have changed, and lets them lapse with the clock. */
package guiyan.duties.generating;

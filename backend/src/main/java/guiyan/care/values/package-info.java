/** The words and small values of care: kinds, needs, guardians and their consent. */
package guiyan.care.values;

/** The log of acts as the auditor reads it: filtered, exported, verified. */
package guiyan.auditing;

/** Hands for the fields as files: who offers days of work, and which household gave which other one how many. */
package guiyan.care.importing.hands;

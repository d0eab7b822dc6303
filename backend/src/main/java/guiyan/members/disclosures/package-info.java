/** Values in clear, one person at a time and for a purpose, and who has looked at whose file (P-10, P-16). */
package guiyan.members.disclosures;

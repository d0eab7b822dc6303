/** What those who came home have started, and what it has come to each half-year (domain.md 1.5, L-16, I-35). */
package guiyan.homecoming.ventures;

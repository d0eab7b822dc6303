/** Sessions of training and who came to them, as files (domain.md L-15). */
package guiyan.training.importing;

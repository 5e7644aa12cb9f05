/**
 * Given names that many people bear: a capital word behind one is a surname. Those that are as often a place, a word or a firm
 * ("Jordan", "Grace", "Morgan") are left out.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abraham Adam Adrian Agnes Ahmad Ahmed Aisha Alan Albert Alberto Alejandro Aleksandr Alex Alexander
  Alexandra Alexei Alexis Alfred Ali Alice Alison Allan Allen Amanda Amir Amit Amy Ana Anders Andre Andrea Andreas Andrei Andres
  Andrew Andy Angela Angelo Anil Anita Ann Anna Anne Annie Anthony Anton Antonio Anwar Arnold Arthur Arturo Ashley Ashok Barack
  Barbara Barry Beatrice Ben Benjamin Bernard Bernd Bernie Beth Betty Bill Bob Boris Brad Bradley Brandon Brenda Brett Brian Bruce
  Bruno Bryan Carl Carla Carlo Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlie Chris Christina Christine Christoph
  Christopher Chuck Claire Clara Claude Claudia Colin Craig Cristina Cynthia Cyril Dan Daniel Daniela Danny Daria Dave David Deborah Denis
  Dennis Derek Diana Diane Diego Dieter Dmitry Dmitri Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan
  Ed Eddie Edgar Eduardo Edward Edwin Eileen Elaine Elena Eleanor Elise Elizabeth Ellen Elon Emily Emma Emmanuel Enrique Eric Erica Erik Ernest
  Ernesto Esther Eugene Eva Evan Evelyn Fatima Felipe Felix Fernando Filip Fiona Frances Francesco Francis Francisco Franck Francois
  François Frank Franz Fred Frederic Frederick Friedrich Fritz Gabriel Gareth Gary Gavin Geoffrey George Georgios Gerald Gerard
  Gerhard Gianni Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gloria Gordon Graham Greg Gregory Guillermo Gunter Gustavo Hans Harold
  Harry Hassan Heather Hector Heinrich Heinz Helen Helena Helmut Henri Henrik Henry Herbert Herman Hideo Hiroshi Howard Hugh Hugo Hussein
  Ian Ibrahim Igor Ilya Imran Ingrid Irene Iris Isaac Isabel Isabella Ivan Ivo Jaap Jack Jacob Jacqueline Jacques Jaime Jakob James Jamie Jan Jane
  Janet Janice Jared Jason Javier Jean Jeff Jeffrey Jen Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim
  Jimmy Joan Joanna Joe Joel Johan Johann John Johnny Jon Jonas Jonathan Jorge Jose José Josef Joseph Joshua Juan Judith Judy
  Julia Julian Julie Julien Julio Jun Jürgen Justin Kamal Karel Karen Karim Karin Karl Kate Katherine Kathleen Kathy Katie Keith Kelly
  Ken Kenji Kenneth Kevin Khaled Khalid Kim Kofi Konstantin Kristen Kurt Kyle Larry Lars Laura Lauren Laurent Lawrence Lee Leila Lena Leo
  Leon Leonard Leonid Leslie Lewis Liam Linda Lindsay Lindsey Lisa Liz Lorenzo Lori Louis Louise Lucas Lucia Lucy Luigi Luis Luiz Lukas Luke Lynn Magnus
  Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria Marian Marie Marina Mario Marion Mark Markus Marta Martha Martin Mary
  Masato Mathieu Matt Matteo Matthew Matthias Maurice Max Maxim Maya Megan Mehmet Melanie Melissa Michael Michel Michele Michelle Miguel Mihail
  Mikael Mike Mikhail Milan Miroslav Mohamed Mohammad Mohammed Moses Muhammad Murat Mustafa Nadia Nancy Naomi Natalia Natalie Nathan Neil Nelson
  Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikolai Nikos Nina Noah Noel Nora Norman Nuno Olaf Oleg Olga Oliver Olivia Olivier Omar
  Oscar Oskar Otto Owen Pablo Pamela Paolo Pascal Pat Patricia Patrick Paul Paula Paulo Pavel Pedro Penny Per Pete Peter Petr Petra Phil Philip
  Philippe Phillip Pierre Pieter Piotr Rachel Rafael Rahul Raj Rajesh Rajiv Ralph Ramon Randy Raul Ravi Ray Raymond Rebecca Reggie Ricardo
  Richard Rick Rob Robert Roberto Robin Rod Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Rosa Rosemary Ross Roy Ruben Rudolf Rupert Russell Ruth
  Ryan Said Salman Sam Samantha Samir Samuel Sandra Sanjay Sara Sarah Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shannon Sharon
  Sheila Shigeru Shinzo Silvia Silvio Simon Simone Sofia Sonia Sophie Stanislav Stanley Stefan Stefano Stella Stephan Stephanie Stephen Steve Steven
  Stuart Sunil Suresh Susan Suzanne Sven Svetlana Sylvia Takashi Tamara Tanya Tara Tariq Ted Teresa Terry Theo Theodore Theresa Thierry
  Thomas Tim Timothy Tina Todd Tom Tomas Tommy Tony Tracy Trevor Ulrich Ursula Valentina Valerie Vanessa Vera Veronica Vicente Victor
  Viktor Vincent Vijay Vitaly Vivian Vlad Vladimir Volodymyr Walter Warren Wayne Wendy Werner Wilhelm William Willy Wladimir Wolfgang Xavier Yasmin Yasser Yolanda
  Yoshihide Yuri Yuriko Yusuf Yves Yvonne Zachary Zoe`.split(/\s+/),
);
